import { findTerms } from './findTerms'
import { investorTerms } from './investorTerms'
import { offTopicTerms } from './offTopicTerms'
import { longestFirst, parseTerms, type Term } from './parseTerms'
import { type ReadText, readText } from './readText'
import { indexTerms, type TermIndex } from './termIndex'

/** The lexicon of one subject, in either language. */
export type Subject = { slug: string; lexicon: { en: readonly string[]; ko: readonly string[] } }

export type SubjectScore = { slug: string; score: number; terms: string[] }

/** Subjects with a score, best first; `offTopic` are the terms that speak against all of them. */
export type TextScore = {
  scores: SubjectScore[]
  offTopic: string[]
  /** From 0 to 1: how far the best is ahead of the second, less what speaks against them. */
  confidence: number
}

/** The terms of all subjects, and by their keys which subjects have them, as weak hints or not. */
type Index = { terms: TermIndex; subjectsOf: Map<string, Map<string, { weak: boolean }>> }

const weakHint = 0.35
const offTopicWeight = 1.6
const repetition = 0.25

// Taken from the lead of a text without a word of business: one term alone does not decide then.
const noBusiness = 0.3

// What somebody wants stands at the beginning; the rest of a very long text is quoted mail.
const longestText = 20_000

const offTopicSlug = '(off-topic)'

function buildIndex(subjects: readonly Subject[]): Index {
  const known = new Map<string, Term>()
  const subjectsOf: Index['subjectsOf'] = new Map()
  for (const { slug, lexicon } of [...subjects, { slug: offTopicSlug, lexicon: offTopicTerms }]) {
    for (const term of parseTerms([...lexicon.en, ...lexicon.ko])) {
      known.set(term.key, term)
      const sharers = subjectsOf.get(term.key) ?? new Map<string, { weak: boolean }>()
      subjectsOf.set(term.key, sharers.set(slug, { weak: term.weak }))
    }
  }
  return { terms: indexTerms([...known.values()].sort(longestFirst)), subjectsOf }
}

const keptIndexes = 8
const byContent = new Map<string, Index>()
const bySubjects = new WeakMap<readonly Subject[], Index>()

function indexOfContent(subjects: readonly Subject[]): Index {
  const content = JSON.stringify(
    subjects.map(({ slug, lexicon }) => [slug, lexicon.en, lexicon.ko]),
  )
  const index = byContent.get(content) ?? buildIndex(subjects)
  if (byContent.size >= keptIndexes) byContent.clear()
  byContent.set(content, index)
  return index
}

/** Lexicons seldom change, so their index is kept: for the same list, and for one of like content. */
function indexOf(subjects: readonly Subject[]): Index {
  const index = bySubjects.get(subjects) ?? indexOfContent(subjects)
  bySubjects.set(subjects, index)
  return index
}

/** A term that fewer subjects share says more. */
const rarity = (sharedBy: number, subjects: number) =>
  Math.log(1 + subjects / sharedBy) / Math.log(1 + subjects)

/** A longer term says more: a word or two syllables 1, growing to 1.6. */
function length({ korean, words }: Term): number {
  const parts = korean === null ? words.length : korean.length / 2
  return 1 + 0.3 * Math.min(Math.max(parts - 1, 0), 2)
}

function weightOf(term: Term, count: number, sharedBy: number, subjects: number): number {
  const repeated = 1 + repetition * Math.min(count - 1, 2)
  return rarity(sharedBy, subjects) * length(term) * repeated
}

const round = (value: number) => Math.round(value * 1000) / 1000

const businessWords = indexTerms(parseTerms([...investorTerms.en, ...investorTerms.ko]))

const againstInvestor = (text: ReadText) =>
  findTerms(text, businessWords).size > 0 ? 0 : noBusiness

/** How sure a lead over the second is: 0 without one, a half at 1, nearing 1. */
const sureness = (lead: number) => (lead > 0 ? lead / (lead + 1) : 0)

/** How much a text speaks of each subject, by the terms of their lexicons in both languages. */
export function scoreText(text: string, subjects: readonly Subject[]): TextScore {
  const { terms, subjectsOf } = indexOf(subjects)
  const prepared = readText(text.slice(0, longestText))
  const scores = new Map<string, { score: number; terms: [string, number][] }>()
  for (const [term, count] of findTerms(prepared, terms)) {
    const sharedBy = subjectsOf.get(term.key)!
    const strength = weightOf(term, count, sharedBy.size, subjects.length)
    for (const [slug, { weak }] of sharedBy) {
      const weight = weak ? strength * weakHint : strength
      const entry = scores.get(slug) ?? { score: 0, terms: [] }
      scores.set(slug, {
        score: entry.score + weight,
        terms: [...entry.terms, [term.label, weight]],
      })
    }
  }
  const ranked = [...scores]
    .filter(([slug]) => slug !== offTopicSlug)
    .map(([slug, { score, terms: found }]) => ({
      slug,
      score: round(score),
      terms: found.sort(([, a], [, b]) => b - a).map(([label]) => label),
    }))
    .sort((a, b) => b.score - a.score)
  const offTopic = scores.get(offTopicSlug)
  const lead = (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0)
  const doubt = offTopicWeight * (offTopic?.score ?? 0) + againstInvestor(prepared)
  return {
    scores: ranked,
    offTopic: offTopic?.terms.map(([label]) => label) ?? [],
    confidence: round(sureness(lead - doubt)),
  }
}
