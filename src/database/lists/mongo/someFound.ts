import type { Found } from './found'
import { inAnyOrder } from './inAnyOrder'
import { partsOf } from './partsOf'
import type { Question } from './questionOf'

/** What a query finds, each once and no more than `limit`, whichever comes first; by indexes if they find it. */
export async function someFound(
  question: Question,
  limit: number,
  fields: readonly string[] = ['_id'],
): Promise<Found[]> {
  const found = new Map<string, Found>()
  // One after the other: a transaction takes one question at a time.
  for (const part of partsOf(question) ?? [question]) {
    const some = await inAnyOrder(part, fields).limit(limit).lean<Found[]>()
    for (const doc of some) found.set(String(doc._id), doc)
    if (found.size >= limit) break
  }
  return [...found.values()].slice(0, limit)
}
