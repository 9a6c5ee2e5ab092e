import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/payload-types'

import { findUsers } from '../findUsers'

/** Somebody of the staff to write to, in their language. */
export type MailReader = Pick<User, 'email' | 'id' | 'language'>

/** The users that a query finds, as readers of mail. */
export const findMailReaders = (req: PayloadRequest, where: Where): Promise<MailReader[]> =>
  findUsers(req, { fields: ['email', 'language'], where })
