import type { Term } from './parseTerms'

/** A term, and its place among all. */
export type Placed = { term: Term; place: number }

type Lookup = ReadonlyMap<string, readonly Placed[]>

/** Terms by how a text goes on where they begin, so that of thousands only some are looked for. */
export type TermIndex = {
  /** By the first two syllables. */
  korean: Lookup
  /** By the first word. */
  words: Lookup
  /** By the first two letters. */
  beginnings: Lookup
  /** Open terms of one letter. */
  anywhere: readonly Placed[]
}

/** The index of terms, which `parseTerms` has put in order. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const index = {
    korean: new Map<string, Placed[]>(),
    words: new Map<string, Placed[]>(),
    beginnings: new Map<string, Placed[]>(),
    anywhere: [] as Placed[],
  }
  for (const [place, term] of terms.entries()) placesIn(index, term).push({ term, place })
  return index
}

type Growing = { [K in keyof Omit<TermIndex, 'anywhere'>]: Map<string, Placed[]> } & {
  anywhere: Placed[]
}

function placesIn(index: Growing, { words, open, korean }: Term): Placed[] {
  if (korean !== null) return listIn(index.korean, korean.slice(0, 2))
  const [first = ''] = words
  if (!open || words.length > 1) return listIn(index.words, first)
  return first.length < 2 ? index.anywhere : listIn(index.beginnings, first.slice(0, 2))
}

function listIn(lists: Map<string, Placed[]>, key: string): Placed[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
