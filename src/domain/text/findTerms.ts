import type { Term } from './parseTerms'
import type { ReadText } from './readText'

/** How often each term occurs in a text. What a longer term covers does not count for a shorter one. */
export type FoundTerms = Map<Term, number>

type Span = [start: number, end: number]

// A Korean word begins the spaced word or follows another of at least two syllables (독감+백신);
// one that follows a single syllable is most often the middle of something else.
function startsWord(at: number, { unspaced, places }: ReadText): boolean {
  return places[at] !== 1 || !/\p{Script=Hangul}/u.test(unspaced[at - 1] ?? '')
}

const isBroken = (at: number, length: number, places: number[]) =>
  places.slice(at + 1, at + length).includes(0)

function* spansOfKorean(term: string, text: ReadText): Generator<Span> {
  const { unspaced, places, pairs } = text
  for (const at of pairs.get(term.slice(0, 2)) ?? []) {
    const isShort = term.length <= 2
    if (!unspaced.startsWith(term, at) || !startsWord(at, text)) continue
    if (isShort && isBroken(at, term.length, places)) continue
    yield [at, at + term.length]
  }
}

/** Where a term may begin: looked up by its first word, or tried everywhere if that is open. */
function startsOf({ words, open }: Term, { words: all, positions }: ReadText): Iterable<number> {
  return open && words.length === 1 ? all.keys() : (positions.get(words[0] ?? '') ?? [])
}

function* spansOfEnglish(term: Term, text: ReadText): Generator<Span> {
  const { words, open } = term
  for (const at of startsOf(term, text)) {
    const matches = words.every((word, index) => {
      const found = text.words[at + index]
      return found === word || (open && index === words.length - 1 && found?.startsWith(word))
    })
    if (matches) yield [at, at + words.length]
  }
}

function countFree(spans: Iterable<Span>, taken: boolean[]): number {
  let count = 0
  for (const [start, end] of spans) {
    if (taken.slice(start, end).includes(true)) continue
    taken.fill(true, start, end)
    count += 1
  }
  return count
}

/** Finds terms, which `parseTerms` has put in order, in a text. */
export function findTerms(text: ReadText, terms: readonly Term[]): FoundTerms {
  const takenWords = text.words.map(() => false)
  const takenCharacters = text.places.map(() => false)
  const found: FoundTerms = new Map()
  for (const term of terms) {
    const count =
      term.korean === null
        ? countFree(spansOfEnglish(term, text), takenWords)
        : countFree(spansOfKorean(term.korean, text), takenCharacters)
    if (count > 0) found.set(term, count)
  }
  return found
}
