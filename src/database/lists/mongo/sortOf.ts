import { keysOf } from './keysOf'

/** What a list is sorted by, and what is equal in that always in one order. */
export const sortOf = (...asked: Parameters<typeof keysOf>): string[] => [
  ...keysOf(...asked),
  '-id',
]
