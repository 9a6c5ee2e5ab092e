import { hkdfSync } from 'node:crypto'

import type { MailIdentity } from '@/domain/threading/mailIdentity'
import { env } from '@/env'

// A key of its own, so that nothing signed for a thread can be passed off for another kind.
const secret = Buffer.from(
  hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'one-front-door/mail-thread', 32),
)

/** The desk's mailbox, and the key that its threads are signed with. */
export const mailIdentity: MailIdentity = { mailbox: env.MAIL_FROM, secret }
