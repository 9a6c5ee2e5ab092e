import type { FlattenedField } from 'payload'

import { isDate } from './isDate'

type Fields = { flattenedFields: FlattenedField[] }

/** Paths of the values whose form their field cannot hold; whether they are allowed is not asked. */
export function dataFaults(data: unknown, { flattenedFields }: Fields, path = ''): string[] {
  if (!isRecord(data)) return [path || 'the document']
  return flattenedFields.flatMap((field) => fieldFaults(data[field.name], field, path))
}

function fieldFaults(value: unknown, field: FlattenedField, parent: string): string[] {
  const path = parent ? `${parent}.${field.name}` : field.name
  if (value === undefined) return []
  if (value === null) return mayBeNull(field) ? [] : [path]
  if ('localized' in field && field.localized && isByLocale(value)) {
    return Object.values(value).flatMap((each) => valueFaults(each, field, path))
  }
  return valueFaults(value, field, path)
}

/** Null empties a value, but Payload fails where it is to empty a group or a list of rows. */
function mayBeNull(field: FlattenedField): boolean {
  if (['group', 'tab', 'array', 'blocks'].includes(field.type)) return false
  return !('hasMany' in field && field.hasMany && 'localized' in field && field.localized)
}

function valueFaults(value: unknown, field: FlattenedField, path: string): string[] {
  if (value === undefined || value === null || value === '') return []
  if (field.type === 'group' || field.type === 'tab') return dataFaults(value, field, path)
  if (field.type === 'array') {
    // A count instead of the rows is how a form without changes to them may come.
    if (!Array.isArray(value)) return value === 0 || value === '0' ? [] : [path]
    return value.flatMap((row, index) => dataFaults(row, field, `${path}.${index}`))
  }
  const isMany = 'hasMany' in field && field.hasMany === true
  const fits = (each: unknown) => fitsField(each, field)
  const isFit = isMany && Array.isArray(value) ? value.every(fits) : fits(value) && !isMany
  return isFit ? [] : [path]
}

function fitsField(value: unknown, field: FlattenedField): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string'
    case 'select':
    case 'radio':
      return field.options.some((each) => value === (typeof each === 'string' ? each : each.value))
    case 'number':
      return (
        value !== '' &&
        ['number', 'string'].includes(typeof value) &&
        Number.isFinite(Number(value))
      )
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
    case 'date':
      return isDate(value)
    case 'point':
      return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
    case 'relationship':
    case 'upload':
      return isReference(value, Array.isArray(field.relationTo))
    case 'richText':
      return isRecord(value)
    case 'blocks':
      return Array.isArray(value) && value.every(isRecord)
    default:
      return true
  }
}

/** An id, a populated document, or `{ relationTo, value }` where several collections are possible. */
function isReference(value: unknown, isPolymorphic: boolean): boolean {
  if (isPolymorphic) return isRecord(value) && isReference(value.value, false)
  return isId(value) || (isRecord(value) && isId(value.id))
}

const isId = (value: unknown) => typeof value === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isByLocale = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => key === 'en' || key === 'ko')
