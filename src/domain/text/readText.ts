import { stem } from './stem'

/**
 * A text prepared for finding terms in it: its Latin words and numbers, stemmed, in their order; and
 * all of it without spaces, with each character's place in its own spaced word (Korean spacing is
 * free, so Korean terms are looked for across it).
 */
export type ReadText = { words: string[]; unspaced: string; places: number[] }

const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')

export function readText(text: string): ReadText {
  const normal = normalise(text)
  const words = normal.match(/[a-z\u00df-\u024f0-9]+/g) ?? []
  const spaced = normal.split(/[^\p{L}\p{N}]+/u)
  return {
    words: words.map(stem),
    unspaced: spaced.join(''),
    places: spaced.flatMap((word) => Array.from({ length: word.length }, (_, place) => place)),
  }
}
