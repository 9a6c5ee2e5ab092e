import { checksInWords } from '@/admin/mail/checksInWords'
import { isSuspect } from '@/admin/mail/isSuspect'
import { idOf } from '@/operations/idOf'

import type { Telling } from './telling'
import type { TimelineEntry } from './timelineEntry'

/** What was found out about who sent the mail of an interaction, or with null that of the enquiry itself. */
export function checksOfMail(
  interaction: null | string,
  { records, language }: Telling,
): Pick<TimelineEntry, 'checks' | 'suspect'> {
  const mail = records.received.find((each) => idOf(each.interaction) === interaction)
  const checks = mail && checksInWords(mail, language)
  return checks ? { checks, suspect: isSuspect(mail) } : {}
}
