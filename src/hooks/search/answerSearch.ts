import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { findByWords } from '@/operations/search/findByWords'
import { type SearchedSlug } from '@/operations/search/searchedSlugs'

type Args = { where?: Where }

/** Operators that ask for words; on these paths the search index answers, which reads no record. */
const asking = ['like', 'contains'] as const

/**
 * Answers what is searched for by words from the search index: `?search=` of the API, the search box
 * of a list, and the pickers that look for a title.
 */
export const answerSearch =
  (slug: SearchedSlug, ...paths: string[]): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'read' && operation !== 'count') return args
    const { where } = args as Args
    const found = (words: string) => findByWords(req, slug, words)
    const answered = where && (await answer(where, ['search', ...paths], found))
    const words = wordsOf(req, slug)
    if (words === null) return where ? { ...args, where: answered } : args
    const ids: Where = { id: { in: await found(words) } }
    return { ...args, where: answered ? { and: [answered, ids] } : ids }
  }

/** What the address of the API's own request asks for, once: what it leads to asks nothing. */
function wordsOf(req: PayloadRequest, slug: SearchedSlug): null | string {
  const { search } = req.query ?? {}
  const isAsked = req.payloadAPI === 'REST' && req.routeParams?.collection === slug
  if (!isAsked || typeof search !== 'string' || !search.trim() || req.context.searched) return null
  req.context.searched = true
  return search
}

type Found = (words: string) => Promise<string[]>

async function answer(where: Where, paths: string[], found: Found): Promise<Where> {
  const answered: [string, unknown][] = []
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      answered.push([path, await Promise.all(condition.map((each) => answer(each, paths, found)))])
      continue
    }
    const operator = paths.includes(path) && asking.find((name) => name in condition)
    if (operator) answered.push(['id', { in: await found(String(condition[operator])) }])
    else answered.push([path, condition])
  }
  return Object.fromEntries(answered) as Where
}
