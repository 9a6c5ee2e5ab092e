/** What to look for in one collection. */
export type SearchQuery = {
  collection: string
  /** Terms that a record must all have. */
  all: readonly string[]
  /** One of these it must have too, unless there are none. */
  any: readonly string[] | null
  /** Whether a term of `all` may be the beginning of the record's. */
  beginnings: boolean
  limit: number
}
