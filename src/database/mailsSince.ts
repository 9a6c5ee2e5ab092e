import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import type { OutgoingMail } from '@/payload-types'

import { nativeQuery } from './nativeQuery'

type Asked = {
  req: PayloadRequest
  to: string
  kinds: readonly OutgoingMail['kind'][]
  since: Date
}

/** When mails of these kinds to an address were put in the queue since a time, but for those held. */
export const mailsSince = ({ req, to, kinds, since }: Asked): Promise<Date[]> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle }) => {
      const rows = await drizzle.all<{ at: string }>(
        sql`select created_at as at from outgoing_mail
          where "to" = ${to} and created_at > ${since.toISOString()} and state is not 'held'
          and kind in (select value from json_each(${JSON.stringify(kinds)}))`,
      )
      return rows.map(({ at }) => new Date(at))
    },
    mongodb: async ({ collections, session }) => {
      const rows = await collections['outgoing-mail']!.find(
        { to, createdAt: { $gt: since }, state: { $ne: 'held' }, kind: { $in: kinds } },
        { createdAt: 1 },
        { session },
      ).lean<{ createdAt: Date }[]>()
      return rows.map(({ createdAt }) => createdAt)
    },
  })
