import { open } from 'node:fs/promises'

/**
 * Waits until all that was committed to a SQLite database is on the disk, without holding up this
 * thread: a commit waits for the disk only where the database is `synchronous = FULL`, and blocks.
 * In its write-ahead log, commits follow each other, so that later ones come with all earlier ones.
 */
export async function syncLog(path: string): Promise<void> {
  const log = await open(`${path}-wal`, 'r+')
  try {
    await log.datasync()
  } finally {
    await log.close()
  }
}
