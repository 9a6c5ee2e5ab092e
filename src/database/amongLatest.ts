import { milliseconds } from '@/domain/milliseconds'

type Sought<T> = {
  /** So far back it looks first, in days, each farther than the one before. */
  days: readonly number[]
  limit: number
  /** The latest first, no more than `limit`, of those since a time; null: of all. */
  read: (since: Date | null) => Promise<T[]>
}

/**
 * The latest of many, looked for among the latest: an index that cannot give its records in order is
 * then read to a bound too.
 */
export async function amongLatest<T>({ days, limit, read }: Sought<T>): Promise<T[]> {
  for (const back of days) {
    const found = await read(new Date(Date.now() - back * milliseconds.day))
    if (found.length === limit) return found
  }
  return read(null)
}
