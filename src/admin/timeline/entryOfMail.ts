import { refusalInWords } from '@/admin/mail/refusalInWords'
import { mailKindWords, mailStateWords } from '@/i18n/deskWords'
import type { OutgoingMail } from '@/payload-types'

import type { Telling } from './telling'
import type { TimelineEntry } from './timelineEntry'

/** A mail of ours in words, at the time that it was sent, or else was written. */
export function entryOfMail(mail: OutgoingMail, { language, words }: Telling): TimelineEntry {
  const { id, kind, to, state, sentAt, createdAt, subject, lastError } = mail
  const what = words.timeline.mail(mailKindWords[kind][language], to)
  const error = state === 'sent' ? undefined : lastError
  return {
    key: id,
    at: sentAt ?? createdAt,
    icon: 'mail',
    text: `${what}: ${mailStateWords[state][language]}`,
    remark: error ? `${subject} – ${refusalInWords(error, language)}` : subject,
    failed: state === 'failed',
    link: `/collections/outgoing-mail/${id}`,
  }
}
