import type { PayloadRequest } from 'payload'

import { factOf } from '../batch/factOf'
import { findMailReaders, type MailReader } from './findMailReaders'

/**
 * Who is written to about the enquiries of an owner; without one, everybody at the desk (or, where
 * nobody is, the administrators), so that nothing is ever in limbo.
 */
export const mailRecipients = (req: PayloadRequest, owner: null | string): Promise<MailReader[]> =>
  factOf(req, `mail recipients of ${owner}`, () => findRecipients(req, owner))

async function findRecipients(req: PayloadRequest, owner: null | string): Promise<MailReader[]> {
  if (owner) return findMailReaders(req, { id: { equals: owner } })
  const desk = await findMailReaders(req, { roles: { contains: 'desk' } })
  return desk.length > 0 ? desk : findMailReaders(req, { roles: { contains: 'administrator' } })
}
