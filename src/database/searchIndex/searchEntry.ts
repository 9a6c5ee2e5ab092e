/** What a record is found by. */
export type SearchEntry = {
  collection: string
  /** Its id. */
  record: string
  /** When it came in: what is newer is found first. */
  at: string
  terms: readonly string[]
}
