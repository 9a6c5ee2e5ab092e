import type { MailAddress } from './parsedMail'
import { readAddresses } from './readAddresses'

/** Reads who a mail is from. An unquoted comma in the name (Doe, Jane <…>) does not end it. */
export function readSender(value: string): MailAddress | null {
  const mailboxes = readAddresses(value)
  const at = mailboxes.findIndex(({ address }) => address !== '')
  const sender = mailboxes[at]
  if (!sender) return mailboxes[0] ?? null
  const names = [...mailboxes.slice(0, at).map(({ name }) => name), sender.name]
  return { name: names.filter((name) => name !== '').join(', '), address: sender.address }
}
