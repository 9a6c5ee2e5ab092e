import { milliseconds } from '../milliseconds'
import { isClosed } from '../pipeline/closedStatuses'
import { type Stage, stages } from '../pipeline/stages'
import type { Status } from '../pipeline/statuses'
import { median } from './median'
import { percentile } from './percentile'
import type { ReportPeriod } from './reportPeriod'

/** A move as the history has it: `at` an ISO time in UTC, `to` is `stage/status`, or `received` at the beginning. */
export type ReportedMove = { enquiry: string; at: string; to: string }

/**
 * What happened to a stage in a period. `conversion`: of those that left it, the share that went
 * forward. Days are of 24 hours, of the stays that ended in the period.
 */
export type FunnelRow = {
  stage: Stage
  entries: number
  exits: number
  forward: number
  back: number
  closed: number
  conversion: null | number
  medianDays: null | number
  p90Days: null | number
}

type Exit = 'back' | 'closed' | 'forward'
type Stay = { stage: Stage; entered: string; left: null | string; exit: Exit | null }

const placeOf = (place: string) => {
  const [stage, status] = place.split('/') as [Stage, Status | undefined]
  return { stage, isOver: status !== undefined && isClosed(status) }
}

/** The stays of one enquiry in its stages; a closed enquiry stays nowhere. */
function staysOf(moves: readonly ReportedMove[]): Stay[] {
  const stays: Stay[] = []
  let current: Stay | null = null
  for (const { at, to } of moves) {
    const { stage, isOver } = placeOf(to)
    if (current && (isOver || stage !== current.stage)) {
      current.left = at
      current.exit = isOver
        ? 'closed'
        : stages.indexOf(stage) > stages.indexOf(current.stage)
          ? 'forward'
          : 'back'
      current = null
    }
    if (isOver || current) continue
    current = { stage, entered: at, left: null, exit: null }
    stays.push(current)
  }
  return stays
}

// Times are compared as text, which ISO strings allow: there are very many.
const isWithin = (at: null | string, start: string, end: string) =>
  at !== null && start <= at && at < end

function rowOf(stage: Stage, stays: readonly Stay[], period: ReportPeriod): FunnelRow {
  const [start, end] = [period.start.toISOString(), period.end.toISOString()]
  const left = stays.filter((stay) => isWithin(stay.left, start, end))
  const ending = (exit: Exit) => left.filter((stay) => stay.exit === exit).length
  const days = left.map(
    ({ entered, left }) => (Date.parse(left!) - Date.parse(entered)) / milliseconds.day,
  )
  return {
    stage,
    entries: stays.filter(({ entered }) => isWithin(entered, start, end)).length,
    exits: left.length,
    forward: ending('forward'),
    back: ending('back'),
    closed: ending('closed'),
    conversion: left.length === 0 ? null : ending('forward') / left.length,
    medianDays: median(days),
    p90Days: percentile(days, 0.9),
  }
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known) known.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The way through the stages; moves in their order, from the beginning of each enquiry on. */
export function funnelReport(moves: readonly ReportedMove[], period: ReportPeriod): FunnelRow[] {
  const byEnquiry = grouped(moves, ({ enquiry }) => enquiry)
  const stays = grouped([...byEnquiry.values()].flatMap(staysOf), ({ stage }) => stage)
  return stages.map((stage) => rowOf(stage, stays.get(stage) ?? [], period))
}
