import type { EnquiryEvent, Interaction, OutgoingMail } from '@/payload-types'

/** Everything that is on record about an enquiry, as the API answers it to this reader. */
export type TimelineRecords = {
  events: EnquiryEvent[]
  interactions: Interaction[]
  mails: OutgoingMail[]
  /** Names of people by id. */
  names: ReadonlyMap<string, string>
}

/** One line of the history. `at` is ISO; `link` is a path below the admin. */
export type TimelineEntry = {
  key: string
  at: string
  icon: 'mail' | 'move' | 'note' | 'person' | 'talk'
  text: string
  by?: string
  remark?: string
  failed?: boolean
  link?: string
}
