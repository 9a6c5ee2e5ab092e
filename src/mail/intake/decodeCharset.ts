import { isUtf8 } from 'node:buffer'

import iconv from 'iconv-lite'

import { decodeHz } from './decodeHz'
import { decodeIso2022Jp } from './decodeIso2022Jp'
import { decodeShifted } from './decodeShifted'

// Names in use that neither library lists.
const aliases: Record<string, string> = {
  uhc: 'euc-kr',
  'x-windows-949': 'euc-kr',
  csiso2022kr: 'iso-2022-kr',
  'iso-2022-cn-ext': 'iso-2022-cn',
  'hz-gb-2312': 'hz',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
}

// Senders name these for whatever they have; the bytes tell better.
const unknown =
  /^(|utf-?8|us-ascii|ascii|ansi.*|x?-?unknown.*|default|[78]bit|binary|base64|hex|quoted-printable|iso-8859-1|latin1|windows-1252|cp1252)$/

const utf8Characters = /[\xc2-\xf4][\x80-\xbf]+/g
const enoughCharacters = 4
const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xa1 && byte <= 0xfe

/** The names that only Node knows; for the others its tables have gaps that those of iconv have not. */
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

/** EUC-KR writes whatever is not ASCII as a pair of high bytes. */
function isInPairs(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue
    if (!isHigh(bytes[at]) || !isHigh(bytes[at + 1])) return false
    at += 1
  }
  return true
}

function isKorean(bytes: Uint8Array): boolean {
  if (!isInPairs(bytes)) return false
  const text = iconv.decode(bytes, 'euc-kr')
  return /[가-힣]/.test(text) && !/[^\0-\x7f\p{P}\p{S}가-힣]/u.test(text)
}

/**
 * Says whether bytes are UTF-8 but for some damage. A character cut off at the end is none; for bytes
 * that are said to be UTF-8, any whole one tells.
 */
function isDamagedUtf8(bytes: Uint8Array, charset: string): boolean {
  let whole = 0
  let broken = 0
  for (const character of new TextDecoder().decode(bytes, { stream: true })) {
    if (character === '\ufffd') broken += 1
    else if (character > '\x7f') whole += 1
  }
  return whole > (/^utf-?8$/.test(charset) ? 0 : broken)
}

function decodeUnknown(bytes: Uint8Array, charset: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  if (isKorean(bytes)) return iconv.decode(bytes, 'euc-kr')
  if (isDamagedUtf8(bytes, charset)) return new TextDecoder().decode(bytes)
  return iconv.decode(bytes, 'windows-1252')
}

/** Decodes bytes in a charset by whatever name a mail has for it; nothing makes it fail. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const name = label.trim().toLowerCase()
  const charset = aliases[name] ?? name
  if (charset === 'iso-2022-jp') return decodeIso2022Jp(bytes)
  if (charset === 'iso-2022-kr' || charset === 'iso-2022-cn') return decodeShifted(bytes, charset)
  if (charset === 'hz') return decodeHz(bytes)
  if (unknown.test(charset)) return decodeUnknown(bytes, charset)
  if (isMislabelledUtf8(bytes)) return new TextDecoder().decode(bytes)
  if (iconv.encodingExists(charset)) return iconv.decode(bytes, charset)
  return findDecoder(charset)?.decode(bytes) ?? decodeUnknown(bytes, charset)
}
