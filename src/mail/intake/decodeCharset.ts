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
  'cp-850': 'cp850',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'unicode-1-1-utf-7': 'utf-7',
}

// Senders name these for whatever they have; the bytes tell better.
const claims = /^(|us-ascii|ascii|ansi.*|unknown.*|x-unknown|default|[78]bit|binary|iso-8859-1|latin1|windows-1252|cp1252)$/

const findDecoder = (charset: string) => {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

/** Decodes bytes in a charset by whatever name a mail has for it; nothing makes it fail. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const name = label.trim().toLowerCase()
  const charset = aliases[name] ?? name
  if (claims.test(charset)) return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
  if (charset === 'iso-2022-kr' || charset === 'csiso2022kr') return decodeIso2022Kr(bytes)
  const decoder = findDecoder(charset)
  if (decoder) return decoder.decode(bytes)
  if (iconv.encodingExists(charset)) return iconv.decode(bytes, charset)
  return decodeCharset(bytes, '')
}
