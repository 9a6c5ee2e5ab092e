import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { sqlitePath } from './sqlitePath'
import { syncLog } from './syncLog'

/**
 * Has SQLite answer a commit once it is on the disk. The connection of the transactions leaves that
 * to us, because SQLite itself would hold up the whole process while the disk works. Outside of the
 * write gate: the next transaction begins meanwhile, and nobody is told of it before.
 */
export const withDurableCommits = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { commitTransaction } = database
    database.commitTransaction = async (id) => {
      await commitTransaction.call(database, id)
      await syncLog(sqlitePath(url))
    }
    return database
  },
})
