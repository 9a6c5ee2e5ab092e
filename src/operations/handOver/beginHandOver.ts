import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { coverOf } from '@/domain/routing/coverOf'
import type { Roster } from '@/domain/routing/standInsFor'
import { handOver } from '@/mail/outbound/templates/handOver'
import { idOf } from '@/operations/idOf'
import { inTransaction } from '@/operations/inTransaction'
import { mailRecipients } from '@/operations/mailRecipients'
import { queueMail } from '@/operations/queueMail'

import { findEnquiries } from './findEnquiries'
import { handedOver } from './handedOver'
import { moveToOwner } from './moveToOwner'

type Absent = { id: string; name: string; until: string }
type HandOver = { req: PayloadRequest; absent: Absent; roster: Roster }

/**
 * Gives the open enquiries of somebody who is away to whoever covers them, or to the desk's queue
 * when nobody does, with a brief. Once for an absence, by whichever process comes first; answers
 * whether this call did it.
 */
export const beginHandOver = ({ req, absent, roster }: HandOver): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!(await claim(req, absent.id))) return false
    const cover = coverOf(absent.id, roster)
    const enquiries = await findEnquiries(req, {
      and: [{ owner: { equals: absent.id } }, { status: { in: [...openStatuses] } }],
    })
    for (const enquiry of enquiries) {
      // What was itself taken over goes back to whose it is, and not to who covered first.
      const handedOverFrom = idOf(enquiry.routing?.handedOverFrom) ?? absent.id
      await moveToOwner({ req, enquiry, owner: cover?.id ?? null, handedOverFrom })
    }
    const readers = enquiries.length > 0 ? await mailRecipients(req, cover?.id ?? null) : []
    for (const { email, language } of readers) {
      const content = handOver(language ?? 'en', {
        absent: absent.name,
        until: absent.until,
        enquiries: enquiries.map(handedOver),
      })
      await queueMail({ req, kind: 'hand-over', to: email, language: language ?? 'en', content })
    }
    return true
  })

const claim = (req: PayloadRequest, id: string) =>
  updateIf({
    payload: req.payload,
    collection: 'users',
    data: { handedOverAt: new Date().toISOString() },
    req,
    where: { and: [{ id: { equals: id } }, { handedOverAt: { equals: null } }] },
  })
