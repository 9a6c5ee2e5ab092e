import type { Bilingual } from '../bilingual'
import { candidateSentence } from './candidateSentence'
import { orderPool } from './orderPool'
import type { Candidate, TraceStep } from './routingDecision'
import type { OwnerRef, RoutingPool, RoutingTheme } from './routingKnowledge'
import { type Roster, standInsFor } from './standInsFor'

/** Who may own an enquiry: a rule's own choice, then a rule's pool, then the theme's owners. */
type Choice = {
  preferred?: OwnerRef
  pool?: RoutingPool
  theme: RoutingTheme | null
  roster: Roster
}

export type OwnerChoice = {
  /** The candidate chosen; null leaves it to the desk. */
  chosen: Candidate | null
  /** The pool that gave them. */
  pool: RoutingPool | null
  candidates: Candidate[]
  trace: TraceStep[]
}

const isAvailable = ({ verdict }: Candidate) => verdict === 'available'

const stepOf = (candidate: Candidate): TraceStep => ({
  step: 'owner',
  matched: isAvailable(candidate),
  text: candidateSentence(candidate),
  candidate,
})

const ways: Record<RoutingPool['strategy'], Bilingual> = {
  'least-load': { en: 'the least open load', ko: '처리 여력 우선' },
  'round-robin': { en: 'by turns', ko: '순번제' },
}

const poolStep = ({ name, strategy }: RoutingPool, found: boolean): TraceStep => ({
  step: 'pool',
  matched: found,
  text: found
    ? {
        en: `Chosen from the pool “${name}” (${ways[strategy].en}).`,
        ko: `담당 그룹 ‘${name}’에서 선택했습니다(${ways[strategy].ko}).`,
      }
    : {
        en: `Nobody in the pool “${name}” is available.`,
        ko: `담당 그룹 ‘${name}’에 처리할 수 있는 담당자가 없습니다.`,
      },
})

const nobody = (theme: RoutingTheme): TraceStep => ({
  step: 'owner',
  matched: false,
  text: {
    en: `Nobody who owns “${theme.name.en}” is available.`,
    ko: `‘${theme.name.ko}’ 테마에 처리할 수 있는 담당자가 없습니다.`,
  },
})

/** Looks at candidates in their order, up to the first who is available. */
function firstOf(candidates: readonly Candidate[]): {
  chosen: Candidate | null
  seen: Candidate[]
} {
  const at = candidates.findIndex(isAvailable)
  return { chosen: candidates[at] ?? null, seen: candidates.slice(0, at < 0 ? undefined : at + 1) }
}

function fromPool(pool: RoutingPool, roster: Roster): OwnerChoice {
  const candidates = orderPool(pool, roster)
  const [chosen] = candidates.filter(isAvailable)
  return {
    chosen: chosen ?? null,
    pool: chosen ? pool : null,
    candidates,
    trace: [...candidates.map(stepOf), poolStep(pool, chosen !== undefined)],
  }
}

function fromList(ids: readonly string[], roster: Roster): OwnerChoice {
  const { chosen, seen } = firstOf(ids.flatMap((id) => standInsFor(id, roster)))
  return { chosen, pool: null, candidates: seen, trace: seen.map(stepOf) }
}

/** The owner of an enquiry, everybody who was considered, and why. */
export function chooseOwner({ preferred, pool, theme, roster }: Choice): OwnerChoice {
  const owners = (theme?.owners ?? []).filter((id) => id !== preferred?.id)
  const places = [
    ...(preferred ? [() => fromList([preferred.id], roster)] : []),
    ...(pool ? [() => fromPool(pool, roster)] : []),
    () => fromList(owners, roster),
  ]
  const candidates: Candidate[] = []
  const trace: TraceStep[] = []
  for (const look of places) {
    const choice = look()
    candidates.push(...choice.candidates)
    trace.push(...choice.trace)
    if (choice.chosen) return { ...choice, candidates, trace }
  }
  return { chosen: null, pool: null, candidates, trace: theme ? [...trace, nobody(theme)] : trace }
}
