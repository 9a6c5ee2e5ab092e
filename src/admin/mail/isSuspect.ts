import { isSenderFailed } from '@/domain/authentication/isSenderFailed'
import type { IncomingMail } from '@/payload-types'

import { checksOf } from './checksOf'

/** Whether our mail server found that the sender of a mail is not who it says. */
export const isSuspect = (mail: Pick<IncomingMail, 'authentication'>): boolean =>
  isSenderFailed(checksOf(mail))
