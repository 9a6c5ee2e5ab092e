import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { londonDate } from '@/domain/pipeline/londonDate'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { presenceOn } from '@/domain/routing/presenceOn'
import { handBack } from '@/mail/outbound/templates/handOver'
import { findStaff } from '@/operations/findStaff'
import { inTransaction } from '@/operations/inTransaction'
import { mailRecipients } from '@/operations/outgoingMail/mailRecipients'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Enquiry } from '@/payload-types'

import { findEnquiries } from './findEnquiries'
import { handedOver } from './handedOver'
import { handOverNotes, type Returned } from './handOverNotes'
import { movedAtOnce } from './movedAtOnce'
import { moveToManager } from './moveToManager'
import { moveToOwner } from './moveToOwner'

type HandBack = { req: PayloadRequest; id: string; now: Date }

/**
 * Gives somebody who is back some of the enquiries that were handed over and are still open; with the last
 * of them a list of all, and of what was closed meanwhile. Once, by whichever process comes first;
 * answers whether this call did anything, as then there may be more to do.
 */
export const endHandOver = ({ req, id, now }: HandBack): Promise<boolean> =>
  inTransaction(
    req,
    async () => {
      const member = (await findStaff(req)).find((each) => each.id === id)
      if (!member || presenceOn(member, londonDate(now)) !== 'here') return false
      const returned = await claim(req, id)
      if (!returned) return false
      let moved = await takeBackRoles(req, id, returned)
      if (moved < movedAtOnce) moved += await takeBack(req, id, returned, movedAtOnce - moved)
      if (moved === movedAtOnce) {
        await handOverNotes.write({ req, kind: 'end', user: id }, returned)
        return true
      }
      await tell(req, id, returned)
      await handOverNotes.remove({ req, kind: 'end', user: id })
      return true
    },
    { isUnattended: true },
  )

/** The role of project manager comes back, whatever became of the enquiry. Answers of how many. */
async function takeBackRoles(
  req: PayloadRequest,
  id: string,
  { managed }: Returned,
): Promise<number> {
  const enquiries = await findEnquiries(
    req,
    { 'routing.managerHandedOverFrom': { equals: id } },
    movedAtOnce,
  )
  for (const enquiry of enquiries) {
    await moveToManager({ req, enquiry, manager: id, handedOverFrom: null })
    managed.push(enquiry.id)
  }
  return enquiries.length
}

/** What is open comes back; what was closed stays with whoever closed it. Answers how many they are. */
async function takeBack(
  req: PayloadRequest,
  id: string,
  { open, closed }: Returned,
  most: number,
): Promise<number> {
  const enquiries = await findEnquiries(req, { 'routing.handedOverFrom': { equals: id } }, most)
  for (const enquiry of enquiries) {
    if (openStatuses.includes(enquiry.status)) {
      await moveToOwner({ req, enquiry, owner: id, handedOverFrom: null })
      open.push(enquiry.id)
    } else {
      await forget(req, enquiry)
      closed.push(enquiry.reference)
    }
  }
  return enquiries.length
}

const forget = (req: PayloadRequest, { id }: Enquiry) =>
  req.payload.update({
    collection: 'enquiries',
    id,
    data: { routing: { handedOverFrom: null } },
    depth: 0,
    // The absence ends it, with nobody signed in.
    overrideAccess: true,
    req,
  })

async function tell(req: PayloadRequest, id: string, { open, managed, closed }: Returned) {
  if (open.length + managed.length + closed.length === 0) return
  const enquiries = (await findEnquiries(req, { id: { in: open } })).map(handedOver)
  const roles = (await findEnquiries(req, { id: { in: managed } })).map(handedOver)
  for (const { email, language } of await mailRecipients(req, id)) {
    const content = handBack(language ?? 'en', { enquiries, managed: roles, closed })
    await queueMail({ req, kind: 'hand-over', to: email, language: language ?? 'en', content })
  }
}

/** What has come back so far, where it is this call's turn; else null. */
async function claim(req: PayloadRequest, user: string): Promise<null | Returned> {
  const isFirst = await updateIf({
    payload: req.payload,
    collection: 'users',
    data: { handedOverAt: null },
    req,
    where: {
      and: [
        { id: { equals: user } },
        { handedOverAt: { greater_than: new Date(0).toISOString() } },
      ],
    },
  })
  if (!isFirst) return handOverNotes.read({ req, kind: 'end', user })
  // Who is back before all was handed over needs no more of it to be.
  await handOverNotes.remove({ req, kind: 'begin', user })
  return { open: [], managed: [], closed: [] }
}
