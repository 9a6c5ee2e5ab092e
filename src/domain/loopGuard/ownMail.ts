/** What marks a mail as the product's own, or as passed on by what is ours: lower case. */
export type OwnMail = {
  /** Domains that staff and mailboxes write from. */
  addressDomains: readonly string[]
  /** Domains in the Message-IDs that the product makes. */
  messageIdDomains: readonly string[]
  /** List-Ids of the lists that hand mail on to our mailboxes. */
  listIds: readonly string[]
}
