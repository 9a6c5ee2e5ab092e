import type { PayloadRequest } from 'payload'

import type { OutgoingMail } from '@/payload-types'

import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'

type Asked = {
  req: PayloadRequest
  to: string
  kinds: readonly OutgoingMail['kind'][]
  since: Date
  /** Also those that were held back. */
  withHeld?: boolean
}

/** When mails of these kinds to an address were put in the queue since a time. */
export const mailsSince = ({ req, to, kinds, since, withHeld = false }: Asked): Promise<Date[]> =>
  nativeQuery(req, {
    sqlite: async (native) => {
      const rows = await sqliteRows<{ at: string }>(
        native,
        `select created_at as at from outgoing_mail
          where "to" = ? and created_at > ? and (? or state is not 'held')
          and kind in (select value from json_each(?))`,
        [to, since.toISOString(), withHeld, JSON.stringify(kinds)],
      )
      return rows.map(({ at }) => new Date(at))
    },
    mongodb: async ({ collections, session }) => {
      const rows = await collections['outgoing-mail']!.find(
        {
          to,
          createdAt: { $gt: since },
          kind: { $in: kinds },
          ...(!withHeld && { state: { $ne: 'held' } }),
        },
        { createdAt: 1 },
        { session },
      ).lean<{ createdAt: Date }[]>()
      return rows.map(({ createdAt }) => createdAt)
    },
  })
