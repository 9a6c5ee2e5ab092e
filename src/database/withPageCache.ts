import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Has SQLite read through the operating system's cache, which is as large as the memory that is free.
 * Its own holds two megabytes: the upper parts of the indexes of a small database.
 */
export const withPageCache = <T extends SQLiteAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { connect } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      await database.client.execute(`PRAGMA mmap_size = ${MOST_MAPPED}`)
    }
    return database
  },
})

/** What SQLite takes at most. */
const MOST_MAPPED = 2 ** 31 - 2 ** 16
