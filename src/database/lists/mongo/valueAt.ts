import type { Found } from './found'

export type Value = Date | null | number | string

/** What a record has at a path; nothing is the same as null, as it is to MongoDB. */
export const valueAt = (record: Found, path: string): Value =>
  (path
    .split('.')
    .reduce<unknown>((value, name) => (value as Found | null | undefined)?.[name], record) ??
    null) as Value
