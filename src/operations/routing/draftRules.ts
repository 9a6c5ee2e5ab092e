import type { DraftRule } from '@/contracts/routingReplay'
import { type RuleFault, ruleFaults } from '@/domain/routing/ruleFaults'
import type { RoutingKnowledge, RoutingRule } from '@/domain/routing/routingKnowledge'

type Known = Pick<RoutingKnowledge, 'pools' | 'staff' | 'themes'>

const unknown = {
  en: 'Nothing is known here by this name.',
  ko: '해당하는 항목을 찾을 수 없습니다.',
}

/** What is wrong with a rule set that is not saved yet; paths begin at `rules`. */
export const draftFaults = (drafts: readonly DraftRule[], known: Known): RuleFault[] =>
  drafts.flatMap((draft, at) =>
    [...ruleFaults(draft), ...referenceFaults(draft, known)].map(({ path, message }) => ({
      path: `rules.${at}.${path}`,
      message,
    })),
  )

function referenceFaults({ outcome }: DraftRule, { pools, staff, themes }: Known): RuleFault[] {
  const checks = [
    { path: 'outcome.theme', isKnown: themes.some(({ slug }) => slug === outcome.theme) },
    { path: 'outcome.owner', isKnown: staff.some(({ id }) => id === outcome.owner) },
    { path: 'outcome.pool', isKnown: pools.some(({ id }) => id === outcome.pool) },
  ] as const
  const named = [outcome.theme, outcome.owner, outcome.pool]
  return checks
    .filter(({ isKnown }, at) => named[at] !== undefined && !isKnown)
    .map(({ path }) => ({ path, message: unknown }))
}

/** A draft rule as the engine takes it. */
export const ruleOfDraft = (
  { id, name, conditions, outcome }: DraftRule,
  at: number,
  { staff }: Known,
): RoutingRule => ({
  id: id ?? `draft-${at + 1}`,
  name: name ?? `#${at + 1}`,
  conditions: { ...conditions, countries: conditions.countries?.map((code) => code.toUpperCase()) },
  outcome: { ...outcome, owner: staff.find((member) => member.id === outcome.owner) },
})
