/** The id of a relationship, populated or not; null when there is none. */
export const idOf = (value: null | string | undefined | { id: string }): null | string =>
  (typeof value === 'object' ? value?.id : value) ?? null
