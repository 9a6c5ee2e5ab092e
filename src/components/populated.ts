/** A related record, unless the visitor may not read it: then Payload leaves only its id. */
export const populated = <T extends object>(value: null | string | T | undefined): T | undefined =>
  typeof value === 'object' && value !== null ? value : undefined

/** The related records that the visitor may read, in their order. */
export const allPopulated = <T extends object>(values: (string | T)[] | null | undefined): T[] =>
  (values ?? []).filter((value): value is T => typeof value === 'object')
