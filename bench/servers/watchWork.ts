import Database from 'libsql'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const WORK = {
  enquiries: "select count(*) from journal where state = 'pending'",
  mails: "select count(*) from outgoing_mail where state in ('queued', 'sending')",
}

/** Watches the work that is left in an SQLite database, so that the server is not asked for it. */
export function watchWork(dataDir: string) {
  const database = new Database(path.join(dataDir, 'one-front-door.db'))
  const left = (what: keyof typeof WORK): number => {
    const [count] = database.prepare(WORK[what]).raw(true).get() as [number]
    return count
  }
  return {
    left,
    untilNone: async (what: keyof typeof WORK) => {
      while (left(what) > 0) await pause(20)
    },
    /** When the last enquiry was processed, in milliseconds of the clock. */
    lastProcessedAt: (): number => {
      const last = "select max(updated_at) from journal where state = 'processed'"
      const [at] = database.prepare(last).raw(true).get() as [string]
      return Date.parse(at)
    },
    close: () => void database.close(),
  }
}
