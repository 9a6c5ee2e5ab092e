import { stem } from './stem'

/**
 * A text prepared for finding terms in it: its Latin words and numbers, stemmed, in their order; and
 * all of it without spaces, with each character's place in its own spaced word (Korean spacing is
 * free, so Korean terms are looked for across it).
 */
export type ReadText = {
  words: string[]
  positions: Map<string, number[]>
  /** Where the words are that begin with the same two letters. */
  beginnings: Map<string, number[]>
  unspaced: string
  places: number[]
  /** Where each pair of characters begins in `unspaced`. */
  pairs: Map<string, number[]>
}

const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')

function positionsOf(words: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const known = positions.get(word)
    if (known) known.push(at)
    else positions.set(word, [at])
  }
  return positions
}

export function readText(text: string): ReadText {
  const normal = normalise(text)
  const words = (normal.match(/[a-z\u00df-\u024f0-9]+/g) ?? []).map(stem)
  const spaced = normal.split(/[^\p{L}\p{N}]+/u)
  const unspaced = spaced.join('')
  return {
    words,
    positions: positionsOf(words),
    beginnings: positionsOf(words.map((word) => word.slice(0, 2))),
    unspaced,
    places: spaced.flatMap((word) => Array.from({ length: word.length }, (_, place) => place)),
    pairs: positionsOf(Array.from(unspaced, (_, at) => unspaced.slice(at, at + 2))),
  }
}
