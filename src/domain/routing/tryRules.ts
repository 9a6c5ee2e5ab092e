import { matchRule, type RuleMatch } from './matchRule'
import type { TraceStep } from './routingDecision'
import type { RoutingEnquiry } from './routingEnquiry'
import type { Priority, RoutingRule } from './routingKnowledge'

/** The rule that decides, the priority of the first rule that gave one, and every rule tried. */
export type RuleFinding = {
  deciding: { rule: RoutingRule; match: RuleMatch } | null
  priority: Priority
  trace: TraceStep[]
}

const stepOf = ({ id, name }: RoutingRule, { matched, because }: RuleMatch): TraceStep => ({
  step: 'rule',
  ruleId: id,
  matched,
  text: matched
    ? { en: `Rule “${name}” matched: ${because.en}.`, ko: `규칙 ‘${name}’ 일치: ${because.ko}.` }
    : {
        en: `Rule “${name}” did not match: ${because.en}.`,
        ko: `규칙 ‘${name}’ 불일치: ${because.ko}.`,
      },
})

const decides = ({ outcome }: RoutingRule): boolean =>
  Boolean(outcome.toDesk || outcome.theme || outcome.owner || outcome.pool)

/** Tries the staff's rules in their order; one that only sets a priority lets the next ones try. */
export function tryRules(rules: readonly RoutingRule[], enquiry: RoutingEnquiry): RuleFinding {
  const trace: TraceStep[] = []
  let priority: Priority | undefined
  for (const rule of rules) {
    const match = matchRule(rule, enquiry)
    trace.push(stepOf(rule, match))
    if (!match.matched) continue
    priority ??= rule.outcome.priority
    if (decides(rule)) return { deciding: { rule, match }, priority: priority ?? 'normal', trace }
  }
  return { deciding: null, priority: priority ?? 'normal', trace }
}
