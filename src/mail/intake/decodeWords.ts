import { decodeCharset } from './decodeCharset'
import { decodeQuotedPrintable } from './decodeQuotedPrintable'

interface Word {
  charset: string
  encoding: 'b' | 'q'
  text: string
}

interface Piece {
  charset: string
  bytes: Uint8Array[]
}

// RFC 2047, with the language that RFC 2231 allows after the charset.
const word = String.raw`=\?[^?\s*]+(?:\*[^?\s]*)?\?[bBqQ]\?(?:[^?]|\?(?!=))*\?=`
const runOfWords = new RegExp(String.raw`${word}(?:[ \t\r\n]*${word})*`, 'g')
const partsOfWord = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?((?:[^?]|\?(?!=))*)\?=/gi

const isCutShort = ({ encoding, text }: Word) =>
  encoding === 'b' && text.length % 4 !== 0 && !text.endsWith('=')

/** Joins base64 that was cut where no group of digits ends. */
function joined(words: Word[]): Word[] {
  const result: Word[] = []
  for (const each of words) {
    const last = result.at(-1)
    const continues = last && isCutShort(last) && each.encoding === 'b'
    if (continues && last.charset === each.charset) last.text += each.text
    else result.push({ ...each })
  }
  return result
}

function bytesOf({ encoding, text }: Word): Uint8Array {
  if (encoding === 'b') return Buffer.from(text, 'base64')
  return decodeQuotedPrintable(Buffer.from(text.replaceAll('_', ' ')))
}

// A character may be split between words, or a word go on in the shift state of the one before.
const decodePiece = ({ charset, bytes }: Piece) => decodeCharset(Buffer.concat(bytes), charset)

function decodeRun(run: string): string {
  const words = [...run.matchAll(partsOfWord)].map(([, charset, encoding, text]) => ({
    charset: charset!.toLowerCase(),
    encoding: encoding!.toLowerCase() as Word['encoding'],
    text: text!,
  }))
  const pieces: Piece[] = []
  for (const each of joined(words)) {
    const last = pieces.at(-1)
    if (last?.charset === each.charset) last.bytes.push(bytesOf(each))
    else pieces.push({ charset: each.charset, bytes: [bytesOf(each)] })
  }
  return pieces.map(decodePiece).join('')
}

/**
 * Decodes the encoded words in a header. `mark` says what to make of each run of them, for a header
 * whose grammar is yet to be read.
 */
export function decodeWords(value: string, mark = (decoded: string) => decoded): string {
  // What follows the last end of a word cannot be one, and would be searched again and again.
  const end = value.lastIndexOf('?=') + '?='.length
  const head = value.slice(0, end).replace(runOfWords, (run) => mark(decodeRun(run)))
  return end < 2 ? value : head + value.slice(end)
}
