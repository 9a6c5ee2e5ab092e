/** Where our mail comes from and goes back to, and what our signatures are made with. */
export type MailIdentity = {
  /** The address of the desk's mailbox. */
  mailbox: string
  secret: Buffer | string
}
