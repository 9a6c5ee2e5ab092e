export interface MailAddress {
  name: string
  address: string
}

export interface MailAttachment {
  /** As the sender wrote it, decoded; it may hold separators of paths. */
  filename: string | null
  contentType: string
  size: number
  content: Uint8Array
}

/** A mail as it arrived, in words: decoded, and bounded in size, but not yet judged. */
export interface ParsedMail {
  from: MailAddress | null
  to: MailAddress[]
  cc: MailAddress[]
  replyTo: MailAddress[]
  subject: string
  /** What this writer wrote, without quoted mail and signature. */
  text: string
  fullText: string
  /** Says that `fullText` is only the beginning. */
  textCut: boolean
  attachments: MailAttachment[]
  /** Ids keep their angle brackets. */
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  /** ISO 8601. */
  date: string | null
  /** All of them in their order, names in small letters, values unfolded but not decoded. */
  headers: { key: string; value: string }[]
  /**
   * The content types of the mail and of all its parts, outer before inner; those of a calendar name
   * their method.
   */
  partTypes: string[]
}
