import type { PayloadRequest } from 'payload'

import { countUp } from '@/database/countUp'
import { idsWith } from '@/database/idsWith'
import { decideRoute } from '@/domain/routing/decideRoute'
import type { RoutingDecision } from '@/domain/routing/routingDecision'
import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { RoutingKnowledge } from '@/domain/routing/routingKnowledge'
import { withOneFewer } from '@/domain/routing/withOneFewer'
import type { Enquiry } from '@/payload-types'

import { factOf } from '../batch/factOf'
import { idsOf } from '../idsOf'
import { publishedContent } from '../publishedContent'
import { poolCounter } from './poolCounter'
import { routingKnowledge } from './routingKnowledge'
import { routingLookups } from './routingLookups'
import { routingView } from './routingView'

type Routed = Pick<Enquiry, 'owner' | 'routing' | 'themes'>

type Asked = {
  req: PayloadRequest
  enquiry: Partial<Enquiry>
  /** Whose open enquiry it is already: it does not count against them. */
  holder?: null | string
}

/**
 * Decides who an enquiry goes to and answers the fields to store: owner, themes, and the decision
 * with its reason and every step tried. Stores nothing itself.
 */
export async function routeEnquiry({ req, enquiry, holder = null }: Asked): Promise<Routed> {
  const view = routingView(enquiry, await routingLookups(req, [enquiry]))
  const knowledge = await routingKnowledge(req)
  const decision = await decide(req, view, {
    ...knowledge,
    staff: withOneFewer(knowledge.staff, holder),
    content: await publishedContent(req),
  })
  const theme = await themeId(req, decision.theme)
  const suggestedTheme = await themeId(req, decision.suggestedTheme ?? null)
  const themes = idsOf(enquiry.themes)
  return {
    owner: decision.owner?.id ?? null,
    themes: theme && !themes.includes(theme) ? [theme, ...themes] : themes,
    routing: { ...stored(decision, theme, view), suggestedTheme },
  }
}

/** Decides, and where a pool goes by turns, decides again with a turn that nobody else gets. */
async function decide(
  req: PayloadRequest,
  view: RoutingEnquiry,
  knowledge: RoutingKnowledge,
): Promise<RoutingDecision> {
  const now = new Date()
  const decision = decideRoute(view, knowledge, now)
  const pool = knowledge.pools.find(({ id }) => id === decision.pool?.id)
  if (pool?.strategy !== 'round-robin') return decision
  const turn = (await countUp(req, poolCounter(pool.id))) - 1
  const pools = knowledge.pools.map((each) => (each === pool ? { ...pool, turn } : each))
  return decideRoute(view, { ...knowledge, pools }, now)
}

const stored = (
  decision: RoutingDecision,
  theme: null | string,
  { themes }: RoutingEnquiry,
): Enquiry['routing'] => ({
  sentence: decision.sentence,
  decidedBy: decision.decidedBy,
  theme,
  owner: decision.owner?.id ?? null,
  pool: decision.pool?.id ?? null,
  standsInFor: decision.standsInFor?.id ?? null,
  confidence: decision.confidence,
  priority: decision.priority,
  ruleSetVersion: decision.ruleSetVersion,
  decidedAt: new Date().toISOString(),
  trace: decision.trace,
  candidates: decision.candidates,
  chosenThemes: themes,
  alternatives: decision.alternatives,
})

const themeId = async (req: PayloadRequest, slug: null | string): Promise<null | string> =>
  slug ? factOf(req, `theme ${slug}`, () => findTheme(req, slug)) : null

async function findTheme(req: PayloadRequest, slug: string): Promise<null | string> {
  const found = { any: { slug: [slug] }, order: 'oldest', limit: 1, isLive: true } as const
  const [id] = await idsWith({ req, collection: 'themes', ...found })
  return id ?? null
}
