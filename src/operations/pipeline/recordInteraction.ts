import type { PayloadRequest } from 'payload'

import { ballAfter } from '@/domain/pipeline/ballAfter'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import { mayReopen } from '@/domain/pipeline/mayReopen'
import type { MoveTarget } from '@/domain/pipeline/moveAssessment'
import { answered } from '@/mail/outbound/templates/answered'
import { reopening } from '@/mail/outbound/templates/reopening'
import { recordEvent } from '@/operations/events/recordEvent'
import { tellOwner } from '@/operations/outgoingMail/tellOwner'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry, Interaction } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { carryOn } from './carryOn'
import { conversationOf } from './conversationOf'
import { moveEnquiry } from './moveEnquiry'
import { MoveRefused } from './moveRefused'

type Recorded = { req: PayloadRequest; interaction: Interaction }

/**
 * What follows from an interaction that was recorded: what a person says to the investor passes the
 * turn to them, what the investor says passes it to us and wakes an enquiry that was put off or
 * closed not long ago, or begins one that follows it; the clocks follow. A note among ourselves, or a
 * machine, does none of it.
 */
export const recordInteraction = ({ req, interaction }: Recorded): Promise<void> =>
  inTransaction(req, async () => {
    const enquiry = await findEnquiry(req, idOf(interaction.enquiry)!)
    await rememberTime({ req, enquiry, interaction })
    const { at, automatic, direction, kind } = interaction
    if (direction === 'internal') return
    await recordEvent({
      req,
      enquiry: enquiry.id,
      type: 'interaction',
      to: direction,
      detail: { kind, at, automatic: automatic === true },
    })
    if (automatic) return
    if (await isLatest(req, interaction)) {
      await req.payload.db.updateOne({
        collection: 'enquiries',
        id: enquiry.id,
        data: { ball: ballAfter[direction] },
        req,
        returning: false,
      })
      if (isAnswer(enquiry, interaction)) await tellOwner({ req, enquiry, content: answered })
    }
    if (direction === 'inbound') await wake({ req, enquiry, interaction })
    await settleClocks(req, [{ enquiry: enquiry.id, at: new Date(at) }])
  })

/** The turn passes to us; who writes again before we have answered has been heard. */
const isAnswer = ({ ball, status }: Enquiry, { direction }: Interaction): boolean =>
  direction === 'inbound' && ball === 'investor' && !isClosed(status)

const findEnquiry = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    // Whoever may record an interaction has been asked; the rest is the product's own work.
    overrideAccess: true,
    req,
    trash: true,
  })

async function rememberTime({ req, enquiry, interaction }: Recorded & { enquiry: Enquiry }) {
  const { lastInteractionAt } = enquiry
  if (lastInteractionAt && lastInteractionAt >= interaction.at) return
  await req.payload.db.updateOne({
    collection: 'enquiries',
    id: enquiry.id,
    // Whoever was told of the silence before it may be told of the next.
    data: { lastInteractionAt: interaction.at, silenceToldAt: null },
    req,
    returning: false,
  })
}

/** What is recorded late does not turn back what was said since. */
async function isLatest(req: PayloadRequest, { id, at, enquiry }: Interaction): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'interactions',
    overrideAccess: true,
    req,
    where: {
      and: [
        ...conversationOf(idOf(enquiry)!),
        { id: { not_equals: id } },
        { at: { greater_than: at } },
      ],
    },
  })
  return totalDocs === 0
}

/** Who writes again is not kept waiting; what was closed too long ago stays closed and is followed. */
async function wake({ req, enquiry, interaction }: Recorded & { enquiry: Enquiry }): Promise<void> {
  const { status, closing } = enquiry
  // What was said before the closing and is recorded only now is not a new message.
  if (isClosed(status) && interaction.at <= (closing?.closedAt ?? '')) return
  if (!isClosed(status)) {
    if (status === 'delayed' || status === 'dormant') await move(req, enquiry, 'ongoing')
  } else if (!mayReopen(closing?.closedAt, new Date())) {
    await carryOn({ req, enquiry, interaction })
  } else if (await move(req, enquiry, 'responded')) {
    await tellOwner({ req, enquiry, content: reopening })
  }
}

async function move(req: PayloadRequest, { id }: Enquiry, to: MoveTarget): Promise<boolean> {
  try {
    await moveEnquiry({ req, id, body: { to }, bySystem: true })
    return true
  } catch (error) {
    if (error instanceof MoveRefused) return false
    throw error
  }
}
