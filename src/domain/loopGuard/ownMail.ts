/** What marks a mail as the product's own: lower case. */
export type OwnMail = {
  /** Domains that staff and mailboxes write from. */
  addressDomains: readonly string[]
  /** Domains in the Message-IDs that the product makes. */
  messageIdDomains: readonly string[]
}
