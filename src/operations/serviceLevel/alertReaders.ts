import type { PayloadRequest } from 'payload'

import { coverOf } from '@/domain/routing/coverOf'
import { rosterOf } from '@/domain/routing/rosterOf'
import type { AlertStep } from '@/domain/serviceLevel/clock'
import { findMailReaders, type MailReader } from '@/operations/outgoingMail/findMailReaders'

import { staffOfDesk } from '../staffOfDesk'

type Asked = {
  req: PayloadRequest
  step: AlertStep
  /** Id of the enquiry's owner. */
  owner: null | string
  /** Id of the user who leads the desk. */
  deskLead: null | string
  now: Date
}

/**
 * Who hears of an alert. Where nobody owns the enquiry that is the desk's lead from the first step
 * on, and where the desk has no lead the administrators; where the owner has no cover, nobody.
 */
export async function alertReaders(asked: Asked): Promise<MailReader[]> {
  const { req, step, owner, now } = asked
  if (step === 'desk') return leadOf(asked)
  if (step === 'cover') {
    const cover = owner && coverOf(owner, rosterOf(await staffOfDesk(req), now))
    return cover && cover.id !== owner ? findMailReaders(req, { id: { equals: cover.id } }) : []
  }
  const found = owner ? await findMailReaders(req, { id: { equals: owner } }) : []
  return found.length > 0 ? found : leadOf(asked)
}

async function leadOf({ req, deskLead }: Asked): Promise<MailReader[]> {
  const lead = deskLead ? await findMailReaders(req, { id: { equals: deskLead } }) : []
  return lead.length > 0 ? lead : findMailReaders(req, { roles: { contains: 'administrator' } })
}
