import type { Where } from 'payload'

import type { AdminWords } from '@/admin/words/en'
import type { Slug } from '@/collections/slugs'

/** A number of the dashboard: how many records of a list a query finds. */
export type Tile = {
  word: keyof AdminWords['dashboard'] &
    (
      | 'mail'
      | 'mailbox'
      | 'mine'
      | 'overdue'
      | 'parked'
      | 'quarantine'
      | 'queue'
      | 'today'
      | 'triage'
      | 'verify'
    )
  collection: Extract<
    Slug,
    'enquiries' | 'incoming-mail' | 'journal' | 'mailboxes' | 'outgoing-mail'
  >
  where: Where
  /** A number above zero needs somebody's attention. */
  alarming?: boolean
}
