'use client'

import { useAuth } from '@payloadcms/ui'

import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import type { Enquiry, User } from '@/payload-types'

import { type Offer, offeredMoves } from './offeredMoves'

const leadsOn = ({ kind, byOverride }: Offer) =>
  !byOverride && (kind === 'forward' || kind === 'resume' || kind === 'reopen')

/** The move that the signed-in user makes next, if there is one, and all the others. */
export function useOffers(enquiry: Enquiry): { next: Offer | undefined; others: Offer[] } {
  const { user } = useAuth<User>()
  const offers = offeredMoves({
    record: enquiry as PipelineRecord,
    actor: { id: user?.id ?? null, roles: user?.roles ?? [] },
    now: new Date(),
  })
  const next = offers.find(leadsOn)
  // Who may break the rules is offered the next move in that way as well.
  const forced = user?.roles?.includes('administrator') && next?.kind === 'forward'
  return {
    next,
    others: [
      ...offers.filter((offer) => offer !== next),
      ...(next && forced ? [{ ...next, byOverride: true }] : []),
    ],
  }
}
