import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { handBack } from '@/mail/outbound/templates/handOver'
import { inTransaction } from '@/operations/inTransaction'
import { mailRecipients } from '@/operations/outgoingMail/mailRecipients'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Enquiry } from '@/payload-types'

import { findEnquiries } from './findEnquiries'
import { handedOver } from './handedOver'
import { moveToManager } from './moveToManager'
import { moveToOwner } from './moveToOwner'

type HandBack = { req: PayloadRequest; id: string }

const isOpen = ({ status }: Enquiry) => openStatuses.includes(status)

/**
 * Gives somebody who is back the enquiries that were handed over and are still open, with a list of
 * them and of what was closed meanwhile. Once, by whichever process comes first; answers whether
 * this call did it.
 */
export const endHandOver = ({ req, id }: HandBack): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!(await claim(req, id))) return false
    const managed = await takeBackRoles(req, id)
    const enquiries = await findEnquiries(req, { 'routing.handedOverFrom': { equals: id } })
    const open = enquiries.filter(isOpen)
    for (const enquiry of open) await moveToOwner({ req, enquiry, owner: id, handedOverFrom: null })
    const closed = enquiries.filter((enquiry) => !isOpen(enquiry))
    await forget(req, closed)
    const readers = enquiries.length + managed.length > 0 ? await mailRecipients(req, id) : []
    for (const { email, language } of readers) {
      const content = handBack(language ?? 'en', {
        enquiries: open.map(handedOver),
        managed: managed.map(handedOver),
        closed: closed.map(({ reference }) => reference),
      })
      await queueMail({ req, kind: 'hand-over', to: email, language: language ?? 'en', content })
    }
    return true
  })

/** The role of project manager comes back, whatever became of the enquiry. */
async function takeBackRoles(req: PayloadRequest, id: string): Promise<Enquiry[]> {
  const managed = await findEnquiries(req, { 'routing.managerHandedOverFrom': { equals: id } })
  for (const enquiry of managed) {
    await moveToManager({ req, enquiry, manager: id, handedOverFrom: null })
  }
  return managed
}

/** What was closed stays with whoever closed it. */
async function forget(req: PayloadRequest, closed: readonly Enquiry[]): Promise<void> {
  for (const { id } of closed) {
    await req.payload.update({
      collection: 'enquiries',
      id,
      data: { routing: { handedOverFrom: null } },
      depth: 0,
      // The absence ends it, with nobody signed in.
      overrideAccess: true,
      req,
    })
  }
}

const claim = (req: PayloadRequest, id: string) =>
  updateIf({
    payload: req.payload,
    collection: 'users',
    data: { handedOverAt: null },
    req,
    where: {
      and: [{ id: { equals: id } }, { handedOverAt: { greater_than: new Date(0).toISOString() } }],
    },
  })
