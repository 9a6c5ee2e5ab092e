import { adminWords } from '@/admin/words/adminWords'
import type { Language } from '@/i18n/languages'
import { idOf } from '@/operations/idOf'
import type { EnquiryEvent } from '@/payload-types'

import { entryOfEvent } from './entryOfEvent'
import { entryOfInteraction } from './entryOfInteraction'
import { entryOfMail } from './entryOfMail'
import type { TimelineEntry, TimelineRecords } from './timelineEntry'

const detailOf = ({ detail }: EnquiryEvent) => (detail ?? {}) as { at?: string; mail?: string }
const mailOf = (event: EnquiryEvent) => detailOf(event).mail

/** The history of an enquiry in words, newest first; each happening is told once. */
export function timelineOf(records: TimelineRecords, language: Language): TimelineEntry[] {
  const told = { records, language, words: adminWords(language) }
  const mails = new Set(records.mails.map(({ id }) => id))
  const said = new Set(records.interactions.map(({ mail }) => idOf(mail)))
  const reasons = new Set(records.events.map(({ note }) => idOf(note)))
  // An interaction tells what its event tells, and more; one that was removed leaves the event.
  const times = new Set(records.interactions.map(({ at }) => at))
  const isSaid = (event: EnquiryEvent) =>
    event.type === 'interaction' && times.has(String(detailOf(event).at))
  return [
    ...records.events
      .filter((event) => !mails.has(mailOf(event) ?? '') && !isSaid(event))
      .map((event) => entryOfEvent(event, told)),
    ...records.interactions
      .filter(({ id }) => !reasons.has(id))
      .map((interaction) => entryOfInteraction(interaction, told)),
    // A reply that has gone is told by what was said.
    ...records.mails
      .filter(({ id, state }) => state !== 'sent' || !said.has(id))
      .map((mail) => entryOfMail(mail, told)),
  ].sort((a, b) => b.at.localeCompare(a.at))
}
