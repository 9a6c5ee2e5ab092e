import { type FlattenedField, getFieldByPath, type Where } from 'payload'

/**
 * A query without what keeps MongoDB from using an index: for what is not set Payload asks in several
 * ways at once. A date or a reference that is not set is equal to null, be it there or not.
 */
export function askedPlainly(where: Where, fields: FlattenedField[]): Where {
  const parts = Object.entries(where).map(([path, condition]) => {
    if (Array.isArray(condition))
      return [path, condition.map((each) => askedPlainly(each, fields))] as const
    const isUnset = Object.keys(condition).length === 1 && String(condition.exists) === 'false'
    return [path, isUnset && isNull(path, fields) ? { equals: null } : condition] as const
  })
  return Object.fromEntries(parts)
}

function isNull(path: string, fields: FlattenedField[]): boolean {
  const { field } = getFieldByPath({ fields, path }) ?? {}
  return field?.type === 'date' || (field?.type === 'relationship' && !field.hasMany)
}
