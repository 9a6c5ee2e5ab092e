import { createClient } from '@libsql/client'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const WORK = {
  enquiries: "select count(*) as remaining from journal where state = 'pending'",
  mails: "select count(*) as remaining from outgoing_mail where state in ('queued', 'sending')",
}

/** Watches the work that is left in an SQLite database, so that the server is not asked for it. */
export function watchWork(dataDir: string) {
  const client = createClient({ url: `file:${path.join(dataDir, 'one-front-door.db')}` })
  const left = async (what: keyof typeof WORK) =>
    Number((await client.execute(WORK[what])).rows[0]!.remaining)
  return {
    left,
    untilNone: async (what: keyof typeof WORK) => {
      while ((await left(what)) > 0) await pause(20)
    },
    close: () => client.close(),
  }
}
