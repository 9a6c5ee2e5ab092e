/** `value` of a word is its number; a `character` is one byte, in whatever code page. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'symbol'; symbol: string }
  | { kind: 'character' | 'text'; text: string }

const pattern =
  /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+/iy

/** The tokens of RTF, given as one character for each byte. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const tokens = new RegExp(pattern)
  for (let found = tokens.exec(rtf); found; found = tokens.exec(rtf)) {
    const [, word, number, hex, symbol, brace, text] = found
    const value = number === undefined ? null : Number(number)
    // Bytes of a picture or the like, which may look like anything.
    if (word === 'bin') tokens.lastIndex += Math.max(0, value ?? 0)
    else if (word) yield { kind: 'word', word, value }
    else if (hex) yield { kind: 'character', text: String.fromCharCode(parseInt(hex, 16)) }
    else if (symbol) yield { kind: 'symbol', symbol }
    else if (brace) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (text) yield { kind: 'text', text }
  }
}
