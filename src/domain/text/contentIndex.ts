import { tokens } from './tokens'

/** A published text of a subject: a record of a theme, in one language. */
export type Passage = {
  /** Slug of the theme. */
  subject: string
  /** What people call the record. */
  title: string
  text: string
}

type Posting = { passage: number; count: number }

/** Passages by their tokens, for BM25. */
export type ContentIndex = {
  passages: readonly Passage[]
  lengths: number[]
  averageLength: number
  postings: Map<string, Posting[]>
}

const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function contentIndex(passages: readonly Passage[]): ContentIndex {
  const postings: ContentIndex['postings'] = new Map()
  const lengths = passages.map(({ title, text }, passage) => {
    const words = tokens(`${title}\n${text}`)
    for (const [word, count] of countsOf(words)) {
      const list = postings.get(word) ?? []
      list.push({ passage, count })
      postings.set(word, list)
    }
    return words.length
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { passages, lengths, averageLength: total / Math.max(lengths.length, 1), postings }
}
