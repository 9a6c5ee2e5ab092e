import { isUtf8 } from 'node:buffer'

import iconv from 'iconv-lite'

import { decodeIso2022Kr } from './decodeIso2022Kr'

// Names in use that the Encoding Standard does not list.
const aliases: Record<string, string> = {
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  'x-windows-949': 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp950: 'big5',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'unicode-1-1-utf-7': 'utf-7',
  csiso2022kr: 'iso-2022-kr',
}

// Senders name these for whatever they have; the bytes tell better.
const unknown =
  /^(|us-ascii|ascii|ansi.*|x?-?unknown.*|default|[78]bit|binary|iso-8859-1|latin1|windows-1252|cp1252)$/

const utf8Characters = /[\xc2-\xf4][\x80-\xbf]+/g
const enoughCharacters = 4

function findDecoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

/** Few characters of another charset pass for UTF-8 by chance; several do not. */
function isMislabelledUtf8(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false
  const sample = Buffer.from(bytes.subarray(0, 10_000)).toString('latin1')
  return (sample.match(utf8Characters) ?? []).length >= enoughCharacters
}

function isKorean(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('euc-kr', { fatal: true }).decode(bytes)
    const foreign = text.match(/[^\0-\x7f]/g) ?? []
    return foreign.length > 0 && foreign.every((character) => /[\p{P}\p{S}가-힣]/u.test(character))
  } catch {
    return false
  }
}

function decodeUnknown(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  return new TextDecoder(isKorean(bytes) ? 'euc-kr' : 'windows-1252').decode(bytes)
}

/** Decodes bytes in a charset by whatever name a mail has for it; nothing makes it fail. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const name = label.trim().toLowerCase()
  const charset = aliases[name] ?? name
  if (charset === 'iso-2022-kr') return decodeIso2022Kr(bytes)
  if (unknown.test(charset)) return decodeUnknown(bytes)
  const decoder = findDecoder(charset)
  if (decoder)
    return isMislabelledUtf8(bytes) ? new TextDecoder().decode(bytes) : decoder.decode(bytes)
  return iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : decodeUnknown(bytes)
}
