import type { PayloadRequest, Where } from 'payload'

import type { MoveFacts } from '@/domain/pipeline/moveAssessment'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Enquiry } from '@/payload-types'

import { latestInteraction } from '../latestInteraction'
import { partiesOfWin } from './partiesOfWin'

/** What the pipeline's rules need to know beside the enquiry itself. */
export async function moveFacts(req: PayloadRequest, enquiry: Enquiry): Promise<MoveFacts> {
  const about: Where = { enquiry: { equals: enquiry.id } }
  const latest = await latestInteraction({ req, where: about, fields: ['at'] })
  const reply = await latestInteraction({
    req,
    where: {
      and: [
        about,
        { direction: { equals: 'outbound' } },
        { automatic: { not_equals: true } },
        { at: { greater_than_equal: enquiry.receivedAt } },
      ],
    },
    fields: ['at'],
  })
  return {
    hasHumanReply: Boolean(reply),
    lastInteractionAt: latest?.at ?? null,
    closedAt: enquiry.closing?.closedAt ?? null,
    dormantDays: (await currentSettings(req)).dormantDays,
    parties: enquiry.stage === 'verify-win' ? await partiesOfWin(req, enquiry.id) : [],
  }
}
