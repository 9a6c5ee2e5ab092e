import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  JoinQuery,
  PayloadRequest,
  Where,
} from 'payload'

import { narrowed } from './scope/narrowed'
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
 * theirs, and then looks for those records among theirs.
 */
export const withScopeOfEnquiry = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { count, find, findOne } = database
    const simpler = async <A extends Asked>(asked: A): Promise<A> => ({
      ...asked,
      joins: withoutImplied(asked),
      where: await narrowed(findOne.bind(database), asked),
    })
    database.count = async (args) => count.call(database, await simpler(args))
    database.find = (async (args) => find.call(database, await simpler(args))) as typeof find
    database.findOne = (async (args) =>
      findOne.call(database, await simpler(args))) as typeof findOne
    return database
  },
})
