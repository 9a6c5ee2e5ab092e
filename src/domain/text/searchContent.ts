import type { ContentIndex } from './contentIndex'
import { tokens } from './tokens'

/** A passage that a text resembles, and the words that both have, the most telling first. */
export type PassageHit = { title: string; score: number; words: string[] }

/** How far a subject's content resembles a text, by its best passages (BM25 summed). */
export type ContentScore = { slug: string; score: number; passages: PassageHit[] }

// Okapi BM25, with the usual constants.
const saturation = 1.2
const lengthShare = 0.75

const bestOfSubject = 3

// What somebody wants stands at the beginning; the rest of a very long text is quoted mail.
const longestText = 20_000

const round = (value: number) => Math.round(value * 100) / 100

/** Subjects by how far their content resembles a text (BM25), best first. */
export function searchContent(text: string, index: ContentIndex): ContentScore[] {
  const hits = passagesLike(text.slice(0, longestText), index)
  const bySubject = new Map<string, PassageHit[]>()
  for (const { subject, ...hit } of hits) {
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), hit])
  }
  return [...bySubject]
    .map(([slug, of]) => {
      const passages = of.sort((a, b) => b.score - a.score).slice(0, bestOfSubject)
      return { slug, score: round(passages.reduce((sum, { score }) => sum + score, 0)), passages }
    })
    .sort((a, b) => b.score - a.score)
}

function passagesLike(text: string, index: ContentIndex): (PassageHit & { subject: string })[] {
  const { passages, lengths, averageLength, postings } = index
  const found = new Map<number, Map<string, number>>()
  for (const word of new Set(tokens(text))) {
    const list = postings.get(word) ?? []
    const rarity = Math.log(1 + (passages.length - list.length + 0.5) / (list.length + 0.5))
    for (const { passage, count } of list) {
      const share = 1 - lengthShare + (lengthShare * lengths[passage]!) / averageLength
      const weight = (rarity * count * (saturation + 1)) / (count + saturation * share)
      const words = found.get(passage) ?? new Map<string, number>()
      found.set(passage, words.set(word, weight))
    }
  }
  return [...found].map(([passage, words]) => {
    const { subject, title } = passages[passage]!
    const ranked = [...words].sort(([, a], [, b]) => b - a)
    const score = round(ranked.reduce((sum, [, weight]) => sum + weight, 0))
    return { subject, title, score, words: ranked.slice(0, 5).map(([word]) => word) }
  })
}
