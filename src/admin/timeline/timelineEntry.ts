import type {
  Contact,
  EnquiryEvent,
  IncomingMail,
  Interaction,
  OutgoingMail,
} from '@/payload-types'

/** Everything that is on record about an enquiry, as the API answers it to this reader. */
export type TimelineRecords = {
  events: EnquiryEvent[]
  interactions: Interaction[]
  mails: OutgoingMail[]
  /** The mails that came in about it. */
  received: IncomingMail[]
  /** Who made it, where that is known and the reader may. */
  contact: null | Pick<Contact, 'email' | 'name'>
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
  /** What our mail server found out about the sender. */
  checks?: string
  /** The sender is not who they say. */
  suspect?: boolean
  failed?: boolean
  link?: string
}
