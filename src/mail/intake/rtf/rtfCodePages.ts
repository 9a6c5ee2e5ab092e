import iconv from 'iconv-lite'

import { decodeCharset } from '../decodeCharset'

/** Code pages of the character sets that a font can name. */
const ofCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
const names: Readonly<Record<number, string>> = { 10000: 'macintosh', 65001: 'utf-8' }

export const rtfCodePages = {
  /** Undefined for those that say nothing: the default one, and that of symbols. */
  ofCharset: (charset: number): number | undefined => ofCharset[charset],

  /** Here the code page is what the writer used; nothing is to be guessed, as of other mail. */
  decode: (bytes: Uint8Array, codePage: number): string => {
    const name = names[codePage] ?? `cp${codePage}`
    return iconv.encodingExists(name) ? iconv.decode(bytes, name) : decodeCharset(bytes, '')
  },
}
