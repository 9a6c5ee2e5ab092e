import type { PayloadRequest, Where } from 'payload'

import { coverOf } from '@/domain/routing/coverOf'
import { rosterOf } from '@/domain/routing/rosterOf'
import type { AlertStep } from '@/domain/serviceLevel/clock'
import type { User } from '@/payload-types'

import { staffOfDesk } from './staffOfDesk'

type Asked = {
  req: PayloadRequest
  step: AlertStep
  /** Id of the enquiry's owner. */
  owner: null | string
  /** Id of the user who leads the desk. */
  deskLead: null | string
  now: Date
}

export type AlertReader = Pick<User, 'email' | 'id' | 'language'>

/**
 * Who hears of an alert. Where nobody owns the enquiry that is the desk's lead from the first step
 * on, and where the desk has no lead the administrators; where the owner has no cover, nobody.
 */
export async function alertReaders(asked: Asked): Promise<AlertReader[]> {
  const { req, step, owner, now } = asked
  if (step === 'desk') return leadOf(asked)
  if (step === 'cover') {
    const cover = owner && coverOf(owner, rosterOf(await staffOfDesk(req), now))
    return cover && cover.id !== owner ? findUsers(req, { id: { equals: cover.id } }) : []
  }
  const found = owner ? await findUsers(req, { id: { equals: owner } }) : []
  return found.length > 0 ? found : leadOf(asked)
}

async function leadOf({ req, deskLead }: Asked): Promise<AlertReader[]> {
  const lead = deskLead ? await findUsers(req, { id: { equals: deskLead } }) : []
  return lead.length > 0 ? lead : findUsers(req, { roles: { contains: 'administrator' } })
}

async function findUsers(req: PayloadRequest, where: Where): Promise<AlertReader[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    // The product writes to its staff, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true, language: true },
    where,
  })
  return docs
}
