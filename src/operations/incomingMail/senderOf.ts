import { emailAddress } from '@/contracts/emailAddress'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

import type { ReadMail } from './readIncomingMail'

/** The address that a mail can be answered to, or null where there is none. */
export function senderOf({ mail }: ReadMail): null | string {
  const address = normaliseEmail(mail.from?.address ?? '')
  return emailAddress.safeParse(address).success ? address : null
}
