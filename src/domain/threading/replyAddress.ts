import type { MailIdentity } from './mailIdentity'
import { signThread } from './signThread'

/** RFC 5321: how long the part before the @ may be. */
const LONGEST_LOCAL_PART = 64

/**
 * The address that answers to an enquiry come back to, `local+token@domain`; null where the mailbox
 * has too long a name for that.
 */
export function replyAddress(reference: string, { mailbox, secret }: MailIdentity): null | string {
  const [local, domain] = mailbox.split('@')
  const signed = `${local}+${signThread({ reference }, secret)}`
  return signed.length > LONGEST_LOCAL_PART ? null : `${signed}@${domain}`
}
