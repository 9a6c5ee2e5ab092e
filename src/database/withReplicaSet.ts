import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { EnvironmentError } from '@/env'

/**
 * Refuses a MongoDB whose replica set is not named: Payload would then work without transactions, and
 * not say so. Known only once it is connected, because the DNS may name the replica set too.
 */
export const withReplicaSet = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as MongooseAdapter
    const { connect } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      if (database.connection.getClient().options.replicaSet) return
      await database.destroy?.()
      throw new EnvironmentError([
        'DATABASE_URL: must name the replica set (add ?replicaSet=NAME): without it there are no transactions',
      ])
    }
    return database
  },
})
