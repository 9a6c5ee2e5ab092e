import type { PayloadRequest } from 'payload'

import { decideRoute } from '@/domain/routing/decideRoute'
import type { RoutingDecision } from '@/domain/routing/routingDecision'
import type { Enquiry } from '@/payload-types'

import { idsOf } from './idsOf'
import { routingKnowledge } from './routingKnowledge'
import { routingView } from './routingView'

type Routed = Pick<Enquiry, 'owner' | 'routing' | 'themes'>

/**
 * Decides who an enquiry goes to and answers the fields to store: owner, themes, and the decision
 * with its reason and every step tried. Stores nothing itself.
 */
export async function routeEnquiry({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Partial<Enquiry>
}): Promise<Routed> {
  const knowledge = await routingKnowledge(req)
  const decision = decideRoute(await routingView({ req, enquiry }), knowledge)
  const theme = await themeId(req, decision.theme)
  const themes = idsOf(enquiry.themes)
  return {
    owner: decision.owner?.id ?? null,
    themes: theme && !themes.includes(theme) ? [theme, ...themes] : themes,
    routing: stored(decision, theme),
  }
}

const stored = (decision: RoutingDecision, theme: null | string): Enquiry['routing'] => ({
  sentence: decision.sentence,
  decidedBy: decision.decidedBy,
  theme,
  owner: decision.owner?.id ?? null,
  confidence: decision.confidence,
  priority: decision.priority,
  ruleSetVersion: decision.ruleSetVersion,
  decidedAt: new Date().toISOString(),
  trace: decision.trace,
  alternatives: decision.alternatives,
})

async function themeId(req: PayloadRequest, slug: null | string): Promise<null | string> {
  if (!slug) return null
  const { docs } = await req.payload.find({
    collection: 'themes',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id ?? null
}
