import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { sqlitePath } from './sqlitePath'
import { sqliteWrites } from './sqliteWrites'
import { openLog, type WriteAheadLog } from './writeAheadLog'

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>

/**
 * Has SQLite answer a commit, or a write outside of transactions, once it is on the disk. The
 * connections leave that to us, because SQLite itself would hold up the whole process while the disk
 * works. Outside of the write gate: the next transaction begins meanwhile, and nobody is told of it
 * before. A transaction that begins with `isRepeatable` is answered at once, and is on the disk with
 * the next one or a moment later.
 */
export const withDurableCommits = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { beginTransaction, commitTransaction, destroy, rollbackTransaction } = database
    const repeatable = new Set<string>()
    const path = sqlitePath(url)
    let log: Promise<WriteAheadLog> | undefined
    const warn = (error: unknown) =>
      args.payload.logger.warn({
        msg: 'The log of the database could not be brought to the disk, or not be shortened',
        err: error,
      })

    const opened = () => {
      log ??= openLog(path, warn)
      // What could not be opened once may be opened for the next commit.
      log.catch(() => (log = undefined))
      return log
    }
    const sync = async () => (await opened()).sync()

    database.beginTransaction = async (options) => {
      const id = await beginTransaction.call(database, options)
      if (options?.isRepeatable) repeatable.add(String(id))
      return id
    }
    database.commitTransaction = async (id) => {
      const isRepeatable = repeatable.delete(String(await id))
      await commitTransaction.call(database, id)
      if (isRepeatable) (await opened()).syncSoon()
      else await sync()
    }
    database.rollbackTransaction = async (id) => {
      repeatable.delete(String(await id))
      await rollbackTransaction.call(database, id)
    }
    const writes = database as unknown as Record<(typeof sqliteWrites)[number], Write>
    for (const name of sqliteWrites) {
      const write = writes[name]
      writes[name] = async function (this: unknown, args) {
        const result = await write.call(this, args)
        if (!(await args?.req?.transactionID)) await sync()
        return result
      }
    }
    database.destroy = async () => {
      await (await log)?.close()
      log = undefined
      await destroy?.call(database)
    }
    return database
  },
})
