import {
  close,
  closeSync,
  fsync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { utimes } from 'node:fs/promises'
import path from 'node:path'

/**
 * What is known of mails besides the database, so that whoever takes up the work of a process that died
 * sends none again: an empty file for each that is being handed to the mail server, or that the server
 * has accepted and the database does not know of yet, named for its row. All processes share them.
 */
export function mailNotes(dataDir: string) {
  const underWay = path.join(dataDir, 'mails-under-way')
  const accepted = path.join(dataDir, 'accepted-mails')
  return {
    /** Before a mail is handed in; throws where that, or an acceptance, cannot be noted. */
    begin(id: string): void {
      for (const folder of [underWay, accepted]) mkdirSync(folder, { recursive: true })
      closeSync(openSync(path.join(underWay, id), 'w'))
    },
    /** Now and then, while it is handed in. */
    async renew(id: string): Promise<void> {
      const now = new Date()
      await utimes(path.join(underWay, id), now, now).catch(unlessGone)
    },
    /** The server has refused it, or was not reached. */
    end(id: string): void {
      rmSync(path.join(underWay, id), { force: true })
    },
    /**
     * The server has accepted it. It outlives the process at once; a loss of power a moment later, for
     * which nobody waits.
     */
    accept(id: string): void {
      renameSync(path.join(underWay, id), path.join(accepted, id))
      const handle = openSync(path.join(accepted, id), 'r')
      fsync(handle, () => close(handle))
    },
    /** The mails that are being handed in, and when that was last said. */
    underWay(): Map<string, number> {
      return new Map(
        namesIn(underWay).flatMap((id) => {
          // It may end meanwhile.
          const stats = statSync(path.join(underWay, id), { throwIfNoEntry: false })
          return stats ? [[id, stats.mtimeMs]] : []
        }),
      )
    },
    accepted: (): string[] => namesIn(accepted),
    /** Once the database knows that they were accepted, also where that could not be noted. */
    forget(ids: readonly string[]): void {
      for (const id of ids) {
        for (const folder of [accepted, underWay]) rmSync(path.join(folder, id), { force: true })
      }
    },
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    unlessGone(error as NodeJS.ErrnoException)
    return []
  }
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
