/** What of an enquiry's mails a further one must name, so that every mail program shows them together. */
export type MailThread = {
  /** What the mails have been about, without `Re:`; null while nobody has said. */
  subject: null | string
  /** The oldest first. */
  messages: readonly { id: string; from: 'desk' | 'investor' }[]
}

export const emptyThread: MailThread = { subject: null, messages: [] }
