import type { PaginatedDocs } from 'payload'

import { mostCounted } from './mostCounted'

type Page<T> = { docs: T[]; page: number; limit: number; total: number }

/**
 * A page of a list as Payload answers it. Where the total says no more than that there are many, a full
 * page leads to another, be it an empty one.
 */
export function pageOf<T>({ docs, page, limit, total }: Page<T>): PaginatedDocs<T> {
  const before = (page - 1) * limit
  const isFull = docs.length === limit
  // Beyond the end a page tells nothing of how many there are.
  const reached = docs.length > 0 ? before + docs.length + (isFull ? 1 : 0) : 0
  const totalDocs = total > mostCounted ? Math.max(total, reached) : total
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  const hasNextPage = total > mostCounted ? isFull : page < totalPages
  return {
    docs,
    limit,
    page,
    pagingCounter: before + 1,
    totalDocs,
    totalPages,
    hasPrevPage: page > 1,
    prevPage: page > 1 ? page - 1 : null,
    hasNextPage,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
