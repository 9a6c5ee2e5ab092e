import { closeSync, fsync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const FOLDER = 'accepted-mails'

/**
 * What the mail server has accepted and the database does not know yet: an empty file for each, named
 * for its row. It is made in the moment of the server's answer, so that a process that dies before
 * its next database write still does not send the mail again. Several processes may share the folder.
 */
export function acceptedMail(dataDir: string) {
  const folder = path.join(dataDir, FOLDER)
  const fileOf = (id: string) => path.join(folder, id)
  return {
    /** It outlives the process at once; a loss of power a moment later, for which nobody waits. */
    note(id: string): void {
      mkdirSync(folder, { recursive: true })
      const handle = openSync(fileOf(id), 'a')
      fsync(handle, () => closeSync(handle))
    },
    read(): string[] {
      try {
        return readdirSync(folder)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    },
    /** Once the database knows. */
    forget(ids: readonly string[]): void {
      for (const id of ids) rmSync(fileOf(id), { force: true })
    },
  }
}
