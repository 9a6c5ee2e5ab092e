/** What the loop guard needs to know of a mail; whoever reads the mail fills it in. */
export type MailFacts = {
  /** In their order, names in lower case, what is there twice stays twice. */
  headers: readonly { key: string; value: string }[]
  /** The address in From, in lower case; null when there is none. */
  from: string | null
  /** The name shown in From, decoded; may be empty. */
  fromName: string
  /** The address that the envelope named; '' is the null sender, null when it is not known. */
  returnPath: string | null
  subject: string
  /** The plain body, made from the HTML if there is no other, without attached messages. */
  text: string
  /** Content types with their parameters: that of the whole mail first, then those of its parts. */
  contentTypes: readonly string[]
  /** The text of each machine-readable delivery report (message/delivery-status). */
  deliveryReports: readonly string[]
}
