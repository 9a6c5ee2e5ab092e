import { isUtf8 } from 'node:buffer'

import { decodeCharset } from './decodeCharset'
import { headerLineKind } from './headerLineKind'

type Bytes = Uint8Array<ArrayBuffer>

const pathInName = /name\s*=\s*"[a-z]?:?\\/i

// An escaped quote or backslash is one; any other backslash is meant as it stands.
const escapeSeparators = (words: string) =>
  words.replace(/\\["\\]?/g, (found) => (found.length > 1 ? found : '\\\\'))

/** Makes a line of headers one that a strict parser reads as its sender meant it, in UTF-8. */
export function repairHeaderLine(line: Bytes, charset: string): Bytes {
  const isIndented = headerLineKind(line) !== 'parameter'
  const words = decodeCharset(line, isUtf8(line) ? 'utf-8' : charset)
  const isPath = pathInName.test(words)
  if (isIndented && !isPath && isUtf8(line)) return line
  const escaped = isPath ? escapeSeparators(words) : words
  return new Uint8Array(Buffer.from(isIndented ? escaped : ` ${escaped}`))
}
