import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField } from 'payload'

type Doc = Record<string, unknown>
type Id = MongooseAdapter['connection']['base']['mongo']['ObjectId']

const UNKNOWN = ['array', 'blocks', 'tab', 'upload']

/**
 * What MongoDB is given of a document of plain fields and groups, as Payload stores it: references as
 * ObjectIds, dates as dates. What is not set is left out.
 */
export function mongoDocument(fields: readonly FlattenedField[], from: Doc, ObjectId: Id): Doc {
  const stored = (field: FlattenedField, value: unknown): unknown => {
    if (value === null) return null
    if (field.type === 'group') return mongoDocument(field.flattenedFields, value as Doc, ObjectId)
    if (field.type === 'date') return new Date(value as string)
    if (UNKNOWN.includes(field.type)) throw new Error(`${field.name} is not a plain field.`)
    if (field.type !== 'relationship') return value
    return Array.isArray(value)
      ? value.map((id: string) => new ObjectId(id))
      : new ObjectId(value as string)
  }
  return Object.fromEntries(
    fields
      .filter(({ name }) => from[name] !== undefined)
      .map((field) => [field.name, stored(field, from[field.name])]),
  )
}
