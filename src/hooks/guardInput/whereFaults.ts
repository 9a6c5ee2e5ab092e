import type { FlattenedField, Payload } from 'payload'

import { fieldAt } from './fieldAt'
import { isDate } from './isDate'

type Fields = { flattenedFields: FlattenedField[] }

const PLACES = ['near', 'within', 'intersects']
const LISTS = ['in', 'not_in']
const COMPARISONS = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const TEXT_SEARCHES = ['contains', 'like', 'not_like']
const MATCHES = ['equals', 'not_equals', ...LISTS]

/** Paths of the constraints that no field of this name can be asked. */
export function whereFaults(where: unknown, fields: Fields, payload: Payload): string[] {
  if (!isRecord(where)) return where === undefined || where === null ? [] : ['where']
  return Object.entries(where).flatMap(([path, constraint]) => {
    if (/^(and|or)$/i.test(path)) {
      if (!Array.isArray(constraint)) return [path]
      return constraint.flatMap((each) => whereFaults(each, fields, payload))
    }
    if (!isRecord(constraint)) return [path]
    const field = fieldAt(path, fields.flattenedFields, payload)
    return Object.entries(constraint)
      .filter(([operator, value]) => !mayAsk(field, operator, value))
      .map(([operator]) => `${path}.${operator}`)
  })
}

function mayAsk(field: FlattenedField | undefined, operator: string, value: unknown): boolean {
  // Local code asks within has-many relationships like this; a query string can too.
  if (operator === 'contains' && isRecord(value)) return !!field && isRelation(field)
  if (!isPlain(value)) return false
  // SQLite has no such operator, and both databases shall answer alike.
  if (operator === 'all') return false
  if (value === '' && LISTS.includes(operator)) return false
  if (field && isUnaskable(field)) return false
  if (PLACES.includes(operator)) return field?.type === 'point' && isPlace(operator, value)
  if (field?.type === 'point') return operator === 'exists'
  // What is not known is refused by Payload with its own words.
  if (!field || operator === 'exists') return true
  if (field.type === 'date') return mayAskDate(operator, value)
  if (field.type === 'number') return mayAskNumber(operator, value)
  if (field.type === 'checkbox') return !TEXT_SEARCHES.includes(operator)
  return true
}

const mayAskDate = (operator: string, value: unknown) =>
  [...COMPARISONS, ...MATCHES].includes(operator) && listOf(value).every(isDateOrNothing)

const mayAskNumber = (operator: string, value: unknown) =>
  [...COMPARISONS, ...MATCHES].includes(operator) && listOf(value).every(isNumberOrNothing)

const isDateOrNothing = (value: unknown) => isNothing(value) || isDate(value)
const isNumberOrNothing = (value: unknown) => isNothing(value) || Number.isFinite(Number(value))
const isNothing = (value: unknown) => value === null || value === '' || value === 'null'

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

/** Groups and rows are asked by their parts, a reference to several collections by its `.value`. */
const isUnaskable = (field: FlattenedField) =>
  'flattenedFields' in field ||
  isListByLanguage(field) ||
  ('relationTo' in field && Array.isArray(field.relationTo))

/** Payload writes a query of such a list that SQLite cannot read. */
const isListByLanguage = (field: FlattenedField) =>
  (field.type === 'text' || field.type === 'number') && !!field.hasMany && !!field.localized

const isRelation = ({ type }: FlattenedField) =>
  type === 'relationship' || type === 'upload' || type === 'join'

function isPlace(operator: string, value: unknown): boolean {
  return operator === 'near' && listOf(value).length >= 3 && listOf(value).every(isNumberOrNothing)
}

const isScalar = (value: unknown) =>
  typeof value !== 'object' || value === null || value instanceof Date
const isPlain = (value: unknown) => (Array.isArray(value) ? value.every(isScalar) : isScalar(value))
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
