import type { ReadText } from './readText'
import type { Term } from './parseTerm'

/** How often each term occurs in a text. What a longer term covers does not count for a shorter one. */
export type FoundTerms = Map<Term, number>

const size = ({ korean, words }: Term) => korean?.length ?? words.join(' ').length

const byLength = (a: Term, b: Term) => size(b) - size(a)

// A Korean word begins the spaced word or follows another of at least two syllables (독감+백신);
// one that follows a single syllable is most often the middle of something else.
function startsWord(at: number, { unspaced, places }: ReadText): boolean {
  const place = places[at] ?? 0
  return place !== 1 || !/\p{Script=Hangul}/u.test(unspaced[at - 1] ?? '')
}

const isBroken = (at: number, length: number, places: number[]) =>
  places.slice(at + 1, at + length).includes(0)

function* placesOfKorean(term: string, text: ReadText): Generator<[number, number]> {
  const { unspaced, places } = text
  for (let at = unspaced.indexOf(term); at >= 0; at = unspaced.indexOf(term, at + 1)) {
    const isShort = term.length <= 2
    if (!startsWord(at, text) || (isShort && isBroken(at, term.length, places))) continue
    yield [at, at + term.length]
  }
}

function matchesAt(at: number, { words, open }: Term, text: ReadText): boolean {
  return words.every((word, index) => {
    const found = text.words[at + index]
    const isLast = index === words.length - 1
    return found === word || (open && isLast && found?.startsWith(word) === true)
  })
}

function* placesOfEnglish(term: Term, text: ReadText): Generator<[number, number]> {
  for (const at of text.words.keys()) {
    if (matchesAt(at, term, text)) yield [at, at + term.words.length]
  }
}

function countFree(places: Iterable<[number, number]>, taken: boolean[]): number {
  let count = 0
  for (const [start, end] of places) {
    if (taken.slice(start, end).includes(true)) continue
    taken.fill(true, start, end)
    count += 1
  }
  return count
}

export function findTerms(text: ReadText, terms: readonly Term[]): FoundTerms {
  const takenWords = text.words.map(() => false)
  const takenCharacters = text.places.map(() => false)
  const found: FoundTerms = new Map()
  for (const term of [...terms].sort(byLength)) {
    const count =
      term.korean === null
        ? countFree(term.words.length > 0 ? placesOfEnglish(term, text) : [], takenWords)
        : countFree(placesOfKorean(term.korean, text), takenCharacters)
    if (count > 0) found.set(term, count)
  }
  return found
}
