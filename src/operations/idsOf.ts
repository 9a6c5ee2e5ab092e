import { idOf } from './idOf'

/** The ids of a to-many relationship, populated or not. */
export const idsOf = (values: null | undefined | (string | { id: string })[]): string[] =>
  (values ?? []).map(idOf).filter((id) => id !== null)
