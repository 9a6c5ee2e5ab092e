import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

const FILE = 'accepted-mail'

/**
 * What the mail server has accepted and the database does not know yet, one row id on a line. It is
 * written in the moment of the server's answer, so that a process that dies before its next database
 * write still does not send the mail again.
 */
export function acceptedMail(dataDir: string) {
  const file = path.join(dataDir, FILE)
  return {
    note(id: string): void {
      mkdirSync(dataDir, { recursive: true })
      const handle = openSync(file, 'a')
      writeSync(handle, `${id}\n`)
      fsyncSync(handle)
      closeSync(handle)
    },
    read(): string[] {
      try {
        return readFileSync(file, 'utf8').split('\n').filter(Boolean)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    },
    clear: (): void => rmSync(file, { force: true }),
  }
}
