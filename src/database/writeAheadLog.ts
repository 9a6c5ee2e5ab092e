import Database from 'libsql/promise'
import { open } from 'node:fs/promises'

/**
 * After so many commits, of some forty pages each when many come, the log is brought into the database:
 * often enough that little is left to do where SQLite itself does so.
 */
const COMMITS = 100

/** How long, in milliseconds, a commit that nobody waits for may wait for others to share the disk. */
const SOON = 200

export type WriteAheadLog = {
  /** Waits until all that was committed is on the disk. */
  sync: () => Promise<void>
  /** Has what was committed on the disk soon, unless it comes with another commit. */
  syncSoon: () => void
  close: () => Promise<void>
}

/**
 * The write-ahead log of a SQLite database in use, looked after without holding up this thread, as
 * SQLite itself would: it waits for the disk in a commit, and in every hundredth brings the log into
 * the database. Commits follow each other in the log, so that later ones come with all earlier ones.
 */
export async function openLog(
  path: string,
  onError: (error: unknown) => void,
): Promise<WriteAheadLog> {
  const file = await open(`${path}-wal`, 'r+')
  const connection = new Database(path, {})
  let commits = 0
  let underWay: Promise<void> | undefined
  let soon: NodeJS.Timeout | undefined
  let failure: unknown

  const shorten = () => {
    if (++commits < COMMITS || underWay) return
    commits = 0
    underWay = connection
      .exec('PRAGMA wal_checkpoint(PASSIVE)')
      // It stays in the log, and the next attempt makes up for it.
      .catch(onError)
      .finally(() => (underWay = undefined))
  }
  const sync = async () => {
    clearTimeout(soon)
    soon = undefined
    await file.datasync()
  }
  // The system tells of what it could not write only once: the next to wait hears of it too.
  const syncUnawaited = () =>
    sync().catch((error: unknown) => {
      failure = error
      onError(error)
    })
  return {
    sync: async () => {
      await sync()
      if (failure) {
        const earlier = failure
        failure = undefined
        throw earlier
      }
      shorten()
    },
    syncSoon: () => {
      soon ??= setTimeout(() => void syncUnawaited(), SOON)
      shorten()
    },
    close: async () => {
      if (soon) await sync()
      await underWay
      connection.close()
      await file.close()
    },
  }
}
