import type { MailIdentity } from './mailIdentity'
import { signThread } from './signThread'

/**
 * The Message-ID of a mail of ours: signed where it belongs to an enquiry's thread, so that an
 * answer which names it finds the thread. `nonce` (lower-case letters and digits) makes it unique.
 */
export function messageIdFor(
  { reference, nonce }: { reference?: string; nonce: string },
  { mailbox, secret }: MailIdentity,
): string {
  const left = reference ? signThread({ reference, nonce }, secret) : nonce
  return `<${left}@${mailbox.split('@')[1]}>`
}
