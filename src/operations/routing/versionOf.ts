import { createHash } from 'node:crypto'

import type { RoutingKnowledge } from '@/domain/routing/routingKnowledge'

type SetUp = Pick<RoutingKnowledge, 'pools' | 'rules' | 'themes'>

/**
 * Names a rule set by its content, so that a decision can be traced to the rules of its day; how
 * many turns a pool has given is no part of it.
 */
export const versionOf = ({ themes, rules, pools }: SetUp): string => {
  const settings = pools.map(({ turn: _turn, ...pool }) => pool)
  const content = JSON.stringify({ themes, rules, pools: settings })
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
