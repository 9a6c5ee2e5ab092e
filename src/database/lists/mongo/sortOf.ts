import { keysOf } from '../keysOf'

/** What a list is sorted by, and what is equal in that always in one order. */
export function sortOf(...asked: Parameters<typeof keysOf>): string[] {
  const keys = keysOf(...asked)
  // Of a field that is named twice Payload takes the second.
  return keys.some((key) => /^-?id$/.test(key)) ? keys : [...keys, '-id']
}
