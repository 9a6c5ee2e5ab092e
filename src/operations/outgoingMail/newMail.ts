import type { Language } from '@/i18n/languages'
import type { MailContent } from '@/mail/outbound/mailContent'
import type { OutgoingMail } from '@/payload-types'

/** A mail to be sent. */
export type NewMail = {
  /** Id of the enquiry, if it is about one. */
  enquiry?: string
  kind: OutgoingMail['kind']
  to: string
  language: Language
  content: MailContent
  /** Ids of attachments. */
  attachments?: string[]
  /** What the sender calls it, so that it is not sent twice, and the digest of what they asked for. */
  once?: { key: string; bodyDigest: string }
}
