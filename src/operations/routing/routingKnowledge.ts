import type { PayloadRequest } from 'payload'

import type { RoutingKnowledge, RoutingPool } from '@/domain/routing/routingKnowledge'

import { poolCounter } from './poolCounter'
import { routingSetUp } from './routingSetUp'
import { withLoads } from './withLoads'

/**
 * What staff have set up for routing (enabled rules in their order, themes, owners, lexicons,
 * pools), and how the staff stand now.
 */
export async function routingKnowledge(req: PayloadRequest): Promise<RoutingKnowledge> {
  const setUp = await routingSetUp(req)
  return {
    ...setUp,
    pools: await withTurns(req, setUp.pools),
    staff: await withLoads(req, setUp.staff),
  }
}

async function withTurns(req: PayloadRequest, pools: RoutingPool[]): Promise<RoutingPool[]> {
  const names = pools
    .filter(({ strategy }) => strategy === 'round-robin')
    .map(({ id }) => poolCounter(id))
  if (names.length === 0) return pools
  const { docs } = await req.payload.find({
    collection: 'counters',
    depth: 0,
    // Routing looks at everything that is set up, whoever's enquiry it routes.
    overrideAccess: true,
    pagination: false,
    req,
    where: { name: { in: names } },
  })
  const turns = new Map(docs.map(({ name, value }) => [name, value]))
  return pools.map((pool) => ({ ...pool, turn: turns.get(poolCounter(pool.id)) ?? 0 }))
}
