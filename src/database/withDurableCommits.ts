import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { sqlitePath } from './sqlitePath'
import { openLog, type WriteAheadLog } from './writeAheadLog'

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
    const { commitTransaction, destroy } = database
    const path = sqlitePath(url)
    let log: Promise<WriteAheadLog> | undefined
    const warn = (error: unknown) =>
      args.payload.logger.warn({
        msg: 'The log of the database could not be shortened',
        err: error,
      })

    database.commitTransaction = async (id) => {
      await commitTransaction.call(database, id)
      log ??= openLog(path, warn)
      // What could not be opened once may be opened for the next commit.
      log.catch(() => (log = undefined))
      await (await log).sync()
    }
    database.destroy = async () => {
      await (await log)?.close()
      log = undefined
      await destroy?.call(database)
    }
    return database
  },
})
