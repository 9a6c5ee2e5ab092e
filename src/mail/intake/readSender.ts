import type { MailAddress } from './parsedMail'
import { readAddresses } from './readAddresses'

const localPart = /^[\w.+*-]+$/

/** Reads who a mail is from. An unquoted comma in the name (Doe, Jane <…>) does not end it. */
export function readSender(value: string): MailAddress | null {
  const mailboxes = readAddresses(value)
  const at = mailboxes.findIndex(({ address }) => address !== '')
  const sender = mailboxes[Math.max(at, 0)]
  if (!sender) return null
  // A word alone is not a name but somebody on the server that sent it: MAILER-DAEMON.
  if (at < 0) return localPart.test(value) ? { name: '', address: value } : sender
  const names = [...mailboxes.slice(0, at).map(({ name }) => name), sender.name]
  return { name: names.filter((name) => name !== '').join(', '), address: sender.address }
}
