import type { CollectionBeforeOperationHook, PayloadRequest, Where, WhereField } from 'payload'

import { searchWhere } from '@/operations/search/searchWhere'

type Args = { where?: Where }
type Slug = Parameters<typeof searchWhere>[1]

/** Operators that ask for words; on these paths indexes answer, which read no other record. */
const asking = ['like', 'contains'] as const

/**
 * Answers what is searched for by words from indexes: `?search=` of the API, the search box of a list,
 * and the pickers that look for a title.
 */
export const answerSearch =
  (slug: Slug, ...paths: string[]): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'read' && operation !== 'count') return args
    const { where } = args as Args
    const found = (words: string) => searchWhere(req, slug, words)
    const answered = where && (await answer(where, ['search', ...paths], found))
    const words = wordsOf(req, slug)
    if (words === null) return where ? { ...args, where: answered } : args
    const asked = await found(words)
    return { ...args, where: answered ? { and: [answered, asked] } : asked }
  }

/** What the address of the API's own request asks for, once: what it leads to asks nothing. */
function wordsOf(req: PayloadRequest, slug: Slug): null | string {
  const { search } = req.query ?? {}
  const isAsked = req.payloadAPI === 'REST' && req.routeParams?.collection === slug
  if (!isAsked || typeof search !== 'string' || !search.trim() || req.context.searched) return null
  req.context.searched = true
  return search
}

type Found = (words: string) => Promise<Where>

async function answer(where: Where, paths: string[], found: Found): Promise<Where> {
  const parts: Where[] = []
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition))
      parts.push({ [path]: await Promise.all(condition.map((each) => answer(each, paths, found))) })
    else if (paths.includes(path)) parts.push(...(await answerOne(path, condition, found)))
    else parts.push({ [path]: condition })
  }
  // Databases do not agree on what several conditions in one object mean: it stays as it was asked.
  const isAsked = Object.keys(where).some((path) => paths.includes(path))
  return isAsked ? { and: parts } : (Object.assign({}, ...parts) as Where)
}

/** A condition on a searched path: what it asks for by words, and what it asks besides. */
async function answerOne(path: string, condition: WhereField, found: Found): Promise<Where[]> {
  const asked = asking.filter((operator) => operator in condition)
  const answers = await Promise.all(asked.map((operator) => found(String(condition[operator]))))
  const others = Object.entries(condition).filter(
    ([operator]) => !asked.some((each) => each === operator),
  )
  return [
    ...answers,
    ...(others.length > 0 ? [{ [path]: Object.fromEntries(others) as WhereField }] : []),
  ]
}
