import type { PayloadRequest, Where } from 'payload'

import type { MoveFacts } from '@/domain/pipeline/moveAssessment'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Enquiry, Interaction } from '@/payload-types'

/** What the pipeline's rules need to know beside the enquiry itself. */
export async function moveFacts(req: PayloadRequest, enquiry: Enquiry): Promise<MoveFacts> {
  const about: Where = { enquiry: { equals: enquiry.id } }
  const latest = await latestInteraction(req, about)
  const reply = await latestInteraction(req, {
    and: [
      about,
      { direction: { equals: 'outbound' } },
      { automatic: { not_equals: true } },
      { at: { greater_than_equal: enquiry.receivedAt } },
    ],
  })
  return {
    hasHumanReply: Boolean(reply),
    lastInteractionAt: latest?.at ?? null,
    closedAt: enquiry.closing?.closedAt ?? null,
    dormantDays: (await currentSettings(req)).dormantDays,
  }
}

async function latestInteraction(
  req: PayloadRequest,
  where: Where,
): Promise<Pick<Interaction, 'at'> | undefined> {
  const { docs } = await req.payload.find({
    collection: 'interactions',
    depth: 0,
    limit: 1,
    // Facts are facts, whatever the actor may read.
    overrideAccess: true,
    pagination: false,
    req,
    select: { at: true },
    sort: '-at',
    where,
  })
  return docs[0]
}
