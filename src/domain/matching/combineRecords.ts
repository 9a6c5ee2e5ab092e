type Fields = Readonly<Record<string, unknown>>

/** Where a field of the merged record comes from; `setAside` is what of the other is not taken. */
export type CombinedField = {
  field: string
  from: 'kept' | 'merged' | 'neither'
  value: unknown
  setAside?: unknown
}

export const isGap = (value: unknown): boolean =>
  value === undefined || value === null || value === ''

/** Two records as one: the kept one's word counts, the other fills its gaps. */
export const combineRecords = (
  kept: Fields,
  merged: Fields,
  fields: readonly string[],
): CombinedField[] => fields.map((field) => combine(field, kept[field], merged[field]))

function combine(field: string, own: unknown, other: unknown): CombinedField {
  if (!isGap(own)) {
    const differs = !isGap(other) && other !== own
    return { field, from: 'kept', value: own, ...(differs && { setAside: other }) }
  }
  return isGap(other)
    ? { field, from: 'neither', value: null }
    : { field, from: 'merged', value: other }
}
