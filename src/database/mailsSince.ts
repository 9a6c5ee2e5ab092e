import type { PayloadRequest } from 'payload'

import type { OutgoingMail } from '@/payload-types'

import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'

type Asked = {
  req: PayloadRequest
  to: readonly string[]
  kinds: readonly OutgoingMail['kind'][]
  since: Date
  /** Also those that were held back. */
  withHeld?: boolean
}

/** When mails of these kinds were put in the queue since a time, for each address. */
export async function mailsSince({
  req,
  to,
  kinds,
  since,
  withHeld = false,
}: Asked): Promise<Map<string, Date[]>> {
  const times = new Map<string, Date[]>(to.map((address) => [address, []]))
  if (to.length === 0) return times
  const mails = await nativeQuery<Mail[]>(req, {
    sqlite: async (native) => {
      const rows = await sqliteRows<{ to: string; at: string }>(
        native,
        `select "to", created_at as at from outgoing_mail
          where "to" in (select value from json_each(?)) and created_at > ?
          and (? or state is not 'held') and kind in (select value from json_each(?))`,
        [JSON.stringify(to), since.toISOString(), withHeld, JSON.stringify(kinds)],
      )
      return rows.map((mail) => ({ to: mail.to, at: new Date(mail.at) }))
    },
    mongodb: async ({ collections, session }) => {
      const rows = await collections['outgoing-mail']!.find(
        {
          to: { $in: to },
          createdAt: { $gt: since },
          kind: { $in: kinds },
          ...(!withHeld && { state: { $ne: 'held' } }),
        },
        { to: 1, createdAt: 1 },
        { session },
      ).lean<{ to: string; createdAt: Date }[]>()
      return rows.map((mail) => ({ to: mail.to, at: mail.createdAt }))
    },
  })
  for (const mail of mails) times.get(mail.to)!.push(mail.at)
  return times
}

type Mail = { to: string; at: Date }
