import type { Language } from '@/i18n/languages'

/** What the panel holds of a reply that is being written. */
export type DraftReply = {
  text: string
  subject: string
  language: Language
  /** Ids of files of the enquiry. */
  attachments: string[]
}
