import { collectionTerm } from './collectionTerm'
import type { SearchEntry } from './searchEntry'
import { termIn } from './termIn'

/** What finds a record, as MongoDB has it. */
export const mongoTerms = ({ collection, terms }: Omit<SearchEntry, 'at'>): string[] => [
  ...terms.map((term) => termIn(collection, term)),
  collectionTerm(collection),
]
