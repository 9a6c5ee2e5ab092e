import type { FlattenedField, Payload } from 'payload'

/** The field that a path such as `theme.name.ko` or `version.title` names, through relationships. */
export function fieldAt(
  path: string,
  fields: FlattenedField[],
  payload: Payload,
): FlattenedField | undefined {
  const [first = '', ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field) return first === 'version' ? fieldAt(rest.join('.'), fields, payload) : undefined
  if (rest.length === 0 || isLocale(rest)) return field
  return fieldAt(rest.join('.'), fieldsUnder(field, payload), payload)
}

const isLocale = (rest: string[]) => rest.length === 1 && (rest[0] === 'en' || rest[0] === 'ko')

function fieldsUnder(field: FlattenedField, payload: Payload): FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields
  const related = 'relationTo' in field ? field.relationTo : undefined
  if (typeof related !== 'string') return []
  return payload.collections[related as keyof Payload['collections']]?.config.flattenedFields ?? []
}
