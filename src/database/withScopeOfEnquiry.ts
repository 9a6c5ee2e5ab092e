import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  JoinQuery,
  PayloadRequest,
  Where,
} from 'payload'

import { narrowed } from './scope/narrowed'
import { narrowedToSome } from './scope/narrowedToSome'
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
    const { count, find, findOne } = database
    const simpler = async <A extends Asked>(asked: A): Promise<A> => {
      if (asked.collection === 'enquiries')
        return { ...asked, joins: withoutImplied({ ...asked, ofEnquiry: joinsOf(database) }) }
      if (!isOfEnquiry(database, asked.collection)) return asked
      const where = await narrowed(findOne.bind(database), asked)
      if (where !== asked.where || database.name === 'sqlite') return { ...asked, where }
      return { ...asked, where: await narrowedToSome(find.bind(database) as typeof find, asked) }
    }
    database.count = async (args) => count.call(database, await simpler(args))
    database.find = (async (args) => find.call(database, await simpler(args))) as typeof find
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
