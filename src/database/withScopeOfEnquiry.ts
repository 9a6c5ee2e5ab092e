import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  JoinQuery,
  PayloadRequest,
  Where,
} from 'payload'

import { countAllowed } from './scope/mongo/countAllowed'
import { findAllowed } from './scope/mongo/findAllowed'
import { narrowed } from './scope/narrowed'
import { narrowedToSome } from './scope/mongo/narrowedToSome'
import { scopeOf } from './scope/scopeOf'
import { withoutImplied } from './scope/withoutImplied'

type Asked = {
  collection: CollectionSlug
  joins?: JoinQuery
  req?: Partial<PayloadRequest>
  where?: Where
}

/**
 * Asks once whether somebody may see an enquiry, where a query is about the records of that one. To
 * the databases the rule is a question about all enquiries: MongoDB is first told every enquiry of
 * theirs, and then looks for those records among theirs. Only the very rules of access are taken out
 * of a query, and the enquiry is always asked them: what else a query says implies nothing.
 */
export const withScopeOfEnquiry = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { findOne } = database
    const count = database.count.bind(database)
    const find = database.find.bind(database) as typeof database.find
    const lists = { count, find, database: database as unknown as MongooseAdapter }
    const simpler = async <A extends Asked>(asked: A): Promise<A> => {
      if (asked.collection === 'enquiries')
        return { ...asked, joins: withoutImplied({ ...asked, ofEnquiry: joinsOf(database) }) }
      if (!isOfEnquiry(database, asked.collection)) return asked
      const where = await narrowed(findOne.bind(database), asked)
      if (where !== asked.where || database.name === 'sqlite') return { ...asked, where }
      return { ...asked, where: await narrowedToSome(lists, asked) }
    }
    /** What is left of a rule that MongoDB would answer with all the enquiries that it allows. */
    const scopeLeft = ({ collection, where }: Asked) =>
      database.name !== 'sqlite' && isOfEnquiry(database, collection) ? scopeOf(where) : null
    database.count = async (args) => {
      const asked = await simpler(args)
      const scope = scopeLeft(asked)
      return scope ? countAllowed(lists, asked, scope) : count(asked)
    }
    database.find = (async (args) => {
      const asked = await simpler(args)
      const { limit } = asked
      const scope = limit ? scopeLeft(asked) : null
      return scope ? findAllowed(lists, { ...asked, limit: limit! }, scope) : find(asked)
    }) as typeof find
    database.findOne = (async (args) =>
      findOne.call(database, await simpler(args))) as typeof findOne
    return database
  },
})

const configOf = ({ payload }: BaseDatabaseAdapter, collection: CollectionSlug) =>
  payload.collections[collection]?.config

/** Whether the records of a collection belong to one enquiry each. */
function isOfEnquiry(database: BaseDatabaseAdapter, collection: CollectionSlug): boolean {
  const fields = configOf(database, collection)?.flattenedFields ?? []
  const field = fields.find(({ name }) => name === 'enquiry')
  return field?.type === 'relationship' && field.relationTo === 'enquiries' && !field.hasMany
}

/** The joins of enquiries to what belongs to them. */
const joinsOf = (database: BaseDatabaseAdapter): ReadonlySet<string> =>
  new Set(
    Object.entries(configOf(database, 'enquiries')?.joins ?? {}).flatMap(([collection, joins]) =>
      joins
        .filter(({ field }) => field.on === 'enquiry' && isOfEnquiry(database, collection as never))
        .map(({ joinPath }) => joinPath),
    ),
  )
