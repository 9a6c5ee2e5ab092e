import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { searchTerms } from '@/domain/search/searchTerms'
import type { IncomingMail } from '@/payload-types'

type Known = Pick<IncomingMail, 'from' | 'fromName' | 'id' | 'receivedAt' | 'subject'>

/** What a mail that came in is found by, whether or not it belongs to an enquiry. */
export const entryOfMail = ({ id, receivedAt, ...mail }: Known): SearchEntry => ({
  collection: 'incoming-mail',
  record: id,
  at: receivedAt,
  terms: searchTerms([mail.subject, mail.fromName, mail.from].filter(Boolean).join('\n')),
})
