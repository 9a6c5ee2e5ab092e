import type { RoutingDecision } from './routingDecision'
import type { RoutingEnquiry } from './routingEnquiry'
import type { RoutingKnowledge } from './routingKnowledge'
export const decideRoute = (_e: RoutingEnquiry, _k: RoutingKnowledge): RoutingDecision => {
  throw new Error('PLACEHOLDER until the routing engineer lands decideRoute')
}
