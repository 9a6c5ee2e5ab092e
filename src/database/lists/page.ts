/** A page of a list, the first is 1, and how many records a page has. */
export type Page = { page: number; limit: number }
