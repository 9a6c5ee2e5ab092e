import { extensionOf } from './extensionOf'

const HEAD = 4_096
/** Bytes that no text has, in any of the encodings that ASCII is part of. */
// eslint-disable-next-line no-control-regex -- that is what they are
const NOT_TEXT = /[\x00-\x08\x10-\x1A\x1C-\x1F\x7F]/

/** What the beginning of a text says of itself, whatever the name and the sender say. */
const byBeginning: [RegExp, string][] = [
  [/<svg[\s>]/i, 'image/svg+xml'],
  [
    /<(!doctype\s+html|html|head|body|script|iframe|object|embed|form|meta|img)[\s>/]/i,
    'text/html',
  ],
  [/^\s*<\?xml\s/i, 'application/xml'],
  [/^\s*BEGIN:VCALENDAR/i, 'text/calendar'],
  [/^\s*BEGIN:VCARD/i, 'text/vcard'],
  [/^(Received|Return-Path|Delivered-To|Message-ID|MIME-Version):\s/i, 'message/rfc822'],
]

/** Texts that only their name tells apart. */
const byExtension: Record<string, string> = {
  css: 'text/css',
  cjs: 'text/javascript',
  csv: 'text/csv',
  eml: 'message/rfc822',
  htm: 'text/html',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  svg: 'image/svg+xml',
  tsv: 'text/tab-separated-values',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
}

const known = new Set(Object.values(byExtension))

type Hints = { filename: string; declaredType?: null | string }

/**
 * The type of a text, which has no magic number; null if these bytes are no text. The name and the
 * type that the sender declared are asked last, and only for what they could know.
 */
export function textType(content: Uint8Array, { filename, declaredType }: Hints): null | string {
  const head = readHead(content)
  if (head === null) return null
  const found = byBeginning.find(([pattern]) => pattern.test(head))?.[1]
  const declared = declaredType && known.has(declaredType) ? declaredType : 'text/plain'
  return found ?? byExtension[extensionOf(filename)] ?? declared
}

/** With a byte order mark it is Unicode; else every byte stands for itself, as ASCII's do everywhere. */
function readHead(content: Uint8Array): null | string {
  const head = content.subarray(0, HEAD)
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return decode(head, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(head, 'utf-16be')
  const text = decode(head, 'latin1').replace(/^ï»¿/, '')
  return NOT_TEXT.test(text) ? null : text
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
