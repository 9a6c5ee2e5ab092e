import type { PayloadRequest, Where } from 'payload'

import { openStatuses } from '@/domain/pipeline/openStatuses'
import {
  type PastEnquiry,
  Replay,
  type ReplayedDecision,
  type ReplaySummary,
} from '@/domain/routing/replay'
import type { RoutingKnowledge } from '@/domain/routing/routingKnowledge'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { routingLookups, type RoutingLookups } from './routingLookups'
import { routingView } from './routingView'

const PAGE = 500

type Asked = {
  req: PayloadRequest
  knowledge: RoutingKnowledge
  /** Received from here on … */
  from: Date
  /** … and before here. */
  to: Date
}

export type ReplayedEnquiry = {
  id: string
  reference: string
  receivedAt: string
} & ReplayedDecision

/**
 * Decides the enquiries of a time anew, a page of them at a time, and answers the sums at the end.
 * Writes nothing.
 */
export async function* replayRouting({
  req,
  knowledge,
  from,
  to,
}: Asked): AsyncGenerator<ReplayedEnquiry[], ReplaySummary> {
  const replay = new Replay(knowledge)
  await carryOver(req, replay, from)
  const where: Where = {
    and: [
      { receivedAt: { greater_than_equal: from.toISOString() } },
      { receivedAt: { less_than: to.toISOString() } },
    ],
  }
  for await (const enquiries of pagesOf(req, where)) {
    const lookups = await routingLookups(req, enquiries)
    yield enquiries.map((enquiry) => ({
      id: enquiry.id,
      reference: enquiry.reference,
      receivedAt: enquiry.receivedAt,
      ...replay.decide(pastOf(enquiry, lookups)),
    }))
  }
  return replay.summary()
}

/** Whatever was open when the replay begins was somebody's work. */
async function carryOver(req: PayloadRequest, replay: Replay, from: Date): Promise<void> {
  const earlier: Where = {
    and: [
      { receivedAt: { less_than: from.toISOString() } },
      {
        or: [
          { status: { in: [...openStatuses] } },
          { 'closing.closedAt': { greater_than: from.toISOString() } },
        ],
      },
    ],
  }
  for await (const enquiries of pagesOf(req, earlier)) {
    for (const enquiry of enquiries) {
      const owner = idOf(enquiry.owner)
      if (owner) replay.carry(owner, closedAt(enquiry))
    }
  }
}

/** A win has no closing; its last change is the nearest to it. */
function closedAt({ closing, status, updatedAt }: Enquiry): Date | null {
  if (openStatuses.includes(status)) return null
  return new Date(closing?.closedAt ?? updatedAt)
}

const pastOf = (enquiry: Enquiry, lookups: RoutingLookups): PastEnquiry => {
  const { routing, receivedAt } = enquiry
  return {
    view: routingView(enquiry, lookups),
    receivedAt: new Date(receivedAt),
    closedAt: closedAt(enquiry),
    happened: {
      theme: lookups.themes.get(idOf(routing?.theme) ?? '') ?? null,
      owner: idOf(routing?.decidedBy ? routing.owner : enquiry.owner),
      decidedBy: routing?.decidedBy ?? null,
    },
  }
}

async function* pagesOf(req: PayloadRequest, where: Where): AsyncGenerator<Enquiry[]> {
  let after: Enquiry | undefined
  for (;;) {
    const { docs } = await findPage(req, after ? { and: [where, isAfter(after)] } : where)
    if (docs.length > 0) yield docs
    after = docs.at(-1)
    if (docs.length < PAGE) return
  }
}

/** Pages by the place of the last one: quicker than by number, and nothing comes twice or never. */
const isAfter = ({ receivedAt, id }: Enquiry): Where => ({
  or: [
    { receivedAt: { greater_than: receivedAt } },
    { and: [{ receivedAt: { equals: receivedAt } }, { id: { greater_than: id } }] },
  ],
})

/**
 * Straight from the database, which is a good deal quicker: the desk's rules are tried on everything
 * that came, as they decide on everything.
 */
const findPage = (req: PayloadRequest, where: Where) =>
  req.payload.db.find<Enquiry>({
    collection: 'enquiries',
    limit: PAGE,
    pagination: false,
    req,
    select: {
      reference: true,
      receivedAt: true,
      subject: true,
      message: true,
      channel: true,
      language: true,
      country: true,
      company: true,
      themes: true,
      assets: true,
      projects: true,
      totalInvestment: true,
      owner: true,
      status: true,
      closing: { closedAt: true },
      routing: { theme: true, owner: true, decidedBy: true, chosenThemes: true },
      updatedAt: true,
    },
    sort: ['receivedAt', 'id'],
    where: { and: [where, { deletedAt: { equals: null } }] },
  })
