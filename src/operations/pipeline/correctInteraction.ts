import type { PayloadRequest } from 'payload'

import { ballAfter } from '@/domain/pipeline/ballAfter'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry, Interaction } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { latestInteraction } from '../latestInteraction'
import { conversationOf } from './conversationOf'
import { recordInteraction } from './recordInteraction'

type Corrected = {
  req: PayloadRequest
  /** As it was recorded. */
  before: Interaction
  /** As it is stored now. */
  interaction: Interaction
}

/**
 * What follows from an interaction that is corrected, or put in the trash or back: what followed from
 * it before is taken back, and the rest is as if it were recorded now.
 */
export const correctInteraction = ({ req, before, interaction }: Corrected): Promise<void> =>
  inTransaction(req, async () => {
    if (!before.deletedAt) await takeBack(req, before)
    if (!interaction.deletedAt) await recordInteraction({ req, interaction })
  })

/** If it was the last word, it is the turn of whom the word before it left it to. */
async function takeBack(req: PayloadRequest, interaction: Interaction): Promise<void> {
  const { at, automatic, direction, id } = interaction
  if (direction === 'internal' || automatic) return
  const enquiry = idOf(interaction.enquiry)!
  const rest = await latestInteraction({
    req,
    where: {
      and: [...conversationOf(enquiry), { id: { not_equals: id } }],
    },
    fields: ['at', 'direction'],
  })
  const wasLast = !rest || rest.at <= at
  const { ball } = await req.payload.findByID({
    collection: 'enquiries',
    id: enquiry,
    depth: 0,
    // Whoever may correct an interaction has been asked; the rest is the product's own work.
    overrideAccess: true,
    req,
    select: { ball: true },
    trash: true,
  })
  if (wasLast && ball === ballAfter[direction]) await give(req, enquiry, ballOf(rest))
  await settleClocks(req, [{ enquiry }])
}

/** Before anything was said, it is ours. */
const ballOf = (last: Pick<Interaction, 'direction'> | undefined): Enquiry['ball'] =>
  last?.direction === 'outbound' ? ballAfter.outbound : ballAfter.inbound

const give = (req: PayloadRequest, id: string, ball: Enquiry['ball']) =>
  req.payload.db.updateOne({
    collection: 'enquiries',
    id,
    data: { ball },
    req,
    returning: false,
  })
