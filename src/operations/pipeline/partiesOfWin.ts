import type { PayloadRequest } from 'payload'

import type { EnquiryEvent } from '@/payload-types'

import { idOf } from '../idOf'

type Told = Pick<EnquiryEvent, 'actor' | 'from' | 'to' | 'type'>

/**
 * Ids of who last sent an enquiry to be verified, and of who has ceased to be its owner or project
 * manager since: the role can be put down, but not what it was used for.
 */
export async function partiesOfWin(req: PayloadRequest, enquiry: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'enquiry-events',
    depth: 0,
    // Facts are facts, whatever the actor may read.
    overrideAccess: true,
    pagination: false,
    req,
    select: { actor: true, from: true, to: true, type: true },
    sort: '-sequence',
    where: {
      and: [
        { enquiry: { equals: enquiry } },
        { type: { in: ['moved', 'assigned', 'manager-assigned'] } },
      ],
    },
  })
  const sending = docs.findIndex(isSending)
  if (sending < 0) return []
  const since = docs.slice(0, sending).filter(({ type }) => type !== 'moved')
  return [idOf(docs[sending]!.actor), ...since.map(({ from }) => from)].filter(isNamed)
}

const isSending = ({ type, from, to }: Told): boolean =>
  type === 'moved' && stageOf(from) === 'proposition' && stageOf(to) === 'verify-win'

/** Moves tell `stage/status`. */
const stageOf = (place: null | string | undefined) => place?.split('/')[0]

const isNamed = (id: null | string | undefined): id is string => Boolean(id)
