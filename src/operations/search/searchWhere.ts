import type { PayloadRequest, Where } from 'payload'

import { waysToFind } from './waysToFind'

/** What a list is asked for by these words, in place of them. */
export async function searchWhere(
  req: PayloadRequest,
  slug: keyof typeof waysToFind,
  words: string,
): Promise<Where> {
  const found = await Promise.all(waysToFind[slug].map((way) => way(req, words)))
  // With an alternative that finds nothing, or that is none, databases would use no index.
  const some = found.filter(({ values }) => values.length > 0)
  const [first = { id: { in: [] } }, ...others] = some.map(({ field, values }): Where => ({
    [field]: { in: values },
  }))
  return others.length > 0 ? { or: [first, ...others] } : first
}
