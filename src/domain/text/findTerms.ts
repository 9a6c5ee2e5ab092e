import type { Term } from './parseTerms'
import type { ReadText } from './readText'
import type { Placed, TermIndex } from './termIndex'

/** How often each term occurs in a text. What a longer term covers does not count for a shorter one. */
export type FoundTerms = Map<Term, number>

type Span = [start: number, end: number]
type Starts = readonly number[]

// A Korean word begins the spaced word or follows another of at least two syllables (독감+백신);
// one that follows a single syllable is most often the middle of something else.
function startsWord(at: number, { unspaced, places }: ReadText): boolean {
  return places[at] !== 1 || !/\p{Script=Hangul}/u.test(unspaced[at - 1] ?? '')
}

const isBroken = (at: number, length: number, places: number[]) =>
  places.slice(at + 1, at + length).includes(0)

function* spansOfKorean(term: string, starts: Starts, text: ReadText): Generator<Span> {
  const { unspaced, places } = text
  for (const at of starts) {
    const isShort = term.length <= 2
    if (!unspaced.startsWith(term, at) || !startsWord(at, text)) continue
    if (isShort && isBroken(at, term.length, places)) continue
    yield [at, at + term.length]
  }
}

type Candidate = Placed & { starts: Starts }

const beginningAt = (places: ReadonlyMap<string, Starts>, terms: TermIndex['words']): Candidate[] =>
  [...places].flatMap(([beginning, starts]) =>
    (terms.get(beginning) ?? []).map((placed) => ({ ...placed, starts })),
  )

/** The terms that may be in a text, in their order, and where each may begin. */
function candidatesIn(text: ReadText, { anywhere, beginnings, korean, words }: TermIndex) {
  return [
    ...beginningAt(text.pairs, korean),
    ...beginningAt(text.positions, words),
    ...beginningAt(text.beginnings, beginnings),
    ...anywhere.map((placed) => ({ ...placed, starts: [...text.words.keys()] })),
  ].sort((a, b) => a.place - b.place)
}

function* spansOfEnglish(term: Term, starts: Starts, text: ReadText): Generator<Span> {
  const { words, open } = term
  for (const at of starts) {
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

/** Finds terms in a text, those first that come first in the index. */
export function findTerms(text: ReadText, index: TermIndex): FoundTerms {
  const takenWords = text.words.map(() => false)
  const takenCharacters = text.places.map(() => false)
  const found: FoundTerms = new Map()
  for (const { term, starts } of candidatesIn(text, index)) {
    const count =
      term.korean === null
        ? countFree(spansOfEnglish(term, starts, text), takenWords)
        : countFree(spansOfKorean(term.korean, starts, text), takenCharacters)
    if (count > 0) found.set(term, count)
  }
  return found
}
