/** A mail's words, as plain text. */
export type MailContent = { subject: string; text: string }
