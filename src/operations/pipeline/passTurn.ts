import type { PayloadRequest } from 'payload'

import type { TurnRequest } from '@/contracts/turnRequest'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Enquiry } from '@/payload-types'

import { answerableEnquiry } from '../answerableEnquiry'
import { inTransaction } from '../inTransaction'

type Turn = { req: PayloadRequest; id: string; body: TurnRequest }

/** Says whose turn it is, where no interaction has: above all that we wait for a partner. */
export const passTurn = ({ req, id, body: { to, reason } }: Turn): Promise<Enquiry> =>
  inTransaction(req, async () => {
    const enquiry = await answerableEnquiry(req, id)
    if (enquiry.ball === to) return enquiry
    await recordEvent({ req, enquiry: id, type: 'turn', from: enquiry.ball, to, reason })
    return req.payload.update({
      collection: 'enquiries',
      id,
      data: { ball: to },
      depth: 0,
      // Whose turn it is is closed to plain edits; this operation writes it with its event.
      overrideAccess: true,
      req,
    })
  })
