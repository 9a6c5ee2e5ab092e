import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { env } from '@/env'
import { silence } from '@/mail/outbound/templates/silence'
import { recordEvent } from '@/operations/events/recordEvent'
import { alertReaders } from '@/operations/serviceLevel/alertReaders'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { queueMail } from './queueMail'

type Silent = { req: PayloadRequest; enquiry: Enquiry; now: Date }

/**
 * Tells the owner, or the desk's lead where nobody owns it, that nothing was said on an enquiry for
 * long: once for a silence, in one transaction with the claim of it. Answers whether this call did.
 */
export const tellOfSilence = ({ req, enquiry, now }: Silent): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!(await claim(req, enquiry, now))) return false
    const { id, lastInteractionAt, receivedAt, reference } = enquiry
    const { deskLead } = await currentSettings(req)
    const owner = idOf(enquiry.owner)
    const readers = await alertReaders({ req, step: 'owner', owner, deskLead, now })
    for (const { email, language } of readers) {
      const reader = language ?? 'en'
      await queueMail({
        req,
        enquiry: id,
        kind: 'alert',
        to: email,
        language: reader,
        content: silence(reader, {
          reference,
          since: new Date(lastInteractionAt ?? receivedAt),
          link: `${env.SERVER_URL}/admin/collections/enquiries/${id}`,
        }),
      })
    }
    await recordEvent({
      req,
      enquiry: id,
      type: 'alerted',
      from: 'silence',
      to: 'owner',
      detail: { readers: readers.map((reader) => reader.id) },
    })
    return true
  })

/** Two processes that claim the same silence conflict here, and one of them finds it told. */
const claim = (req: PayloadRequest, { id, lastInteractionAt }: Enquiry, now: Date) =>
  updateIf({
    payload: req.payload,
    collection: 'enquiries',
    data: { silenceToldAt: now.toISOString() },
    req,
    where: {
      and: [
        { id: { equals: id } },
        { status: { equals: 'ongoing' } },
        { silenceToldAt: { equals: null } },
        { lastInteractionAt: { equals: lastInteractionAt ?? null } },
      ],
    },
  })
