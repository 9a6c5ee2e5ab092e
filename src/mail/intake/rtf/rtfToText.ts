import { htmlToText } from '../htmlToText'
import { RtfReader } from './rtfReader'
import { rtfTokens } from './rtfTokens'

// Sensible mail is nowhere near.
const MOST_DEPTH = 1_000
const MOST_TEXT = 1024 * 1024
/** How far into the RTF it may say that it was made from HTML (MS-OXRTFEX). */
const HEADER = 400

/** Makes readable text of RTF; of that which was made from HTML, by way of the HTML. */
export function rtfToText(rtf: Uint8Array): string {
  const source = Buffer.from(rtf.buffer, rtf.byteOffset, rtf.byteLength).toString('latin1')
  const isHtml = /(?<!\\)\\fromhtml1(?!\d)/.test(source.slice(0, HEADER))
  const reader = new RtfReader(isHtml)
  for (const token of rtfTokens(source)) {
    reader.read(token)
    if (reader.depth > MOST_DEPTH || reader.output.length > MOST_TEXT) break
  }
  // Half a pair of code units is no character.
  const text = Buffer.from(reader.finish().slice(0, MOST_TEXT)).toString()
  return isHtml ? htmlToText(text) : tidy(text)
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
