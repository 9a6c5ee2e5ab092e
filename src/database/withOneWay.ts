import {
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  type FlattenedField,
  type JoinQuery,
  QueryError,
  type Where,
} from 'payload'

import { twoWaysTo } from './paths/twoWaysTo'

const ASKING = [
  'count',
  'countVersions',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

type Asked = { joins?: JoinQuery; where?: Where }
type Ask = (asked: Asked) => Promise<unknown>

/**
 * Refuses a query that comes to relationships of many of one name by two ways. Drizzle's adapter
 * joins such a name once, by the way that it meets first: with `company.themes` in their query
 * somebody would have the rule about the `themes` of contacts asked of their companies, and see
 * contacts that are not theirs.
 */
export const withOneWay = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const methods = database as unknown as Record<(typeof ASKING)[number], Ask>
    const names = new Set(
      args.payload.config.collections.flatMap(({ flattenedFields }) => ofMany(flattenedFields)),
    )
    for (const name of ASKING) {
      const ask = methods[name]
      methods[name] = async function (this: unknown, asked) {
        for (const where of wheresOf(asked)) {
          const path = twoWaysTo(names, where)
          if (path) throw new QueryError([{ path }])
        }
        return ask.call(this, asked)
      }
    }
    return database
  },
})

const wheresOf = ({ joins, where }: Asked): Where[] => {
  const joined = Object.values(joins ?? {}) as (false | { where?: Where })[]
  return [where, ...joined.map((join) => join && join.where)].filter((each) => !!each)
}

/** The names of relationships of many, wherever in a record they are. */
const ofMany = (fields: FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if ('flattenedFields' in field) return ofMany(field.flattenedFields)
    const isRelationship = field.type === 'relationship' || field.type === 'upload'
    return isRelationship && (field.hasMany || Array.isArray(field.relationTo)) ? [field.name] : []
  })
