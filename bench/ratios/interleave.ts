import type { LoadResult } from '../load/job'
import { alone } from '../servers/alone'
import type { ServerProcess } from '../servers/serverProcess'
import { median } from '../stats/median'

import type { Plan } from './plan'

export type Target = {
  server: ServerProcess
  measure: (seconds: number) => Promise<LoadResult>
}
/** By the names of the targets. */
export type Figures = Record<string, LoadResult>

/** Measures the targets in turn, round after round, each while the other servers are suspended. */
export async function interleave(targets: Record<string, Target>, plan: Plan): Promise<Figures> {
  const all = Object.entries(targets)
  const servers = all.map(([, { server }]) => server)
  const rounds = Object.fromEntries(all.map(([name]) => [name, [] as LoadResult[]]))
  const measure = ({ server, measure }: Target, seconds: number) =>
    alone(server, servers, () => measure(seconds))

  for (const [, target] of all) await measure(target, plan.warmUpSeconds)
  for (let round = 0; round < plan.rounds; round++) {
    for (const [name, target] of all) rounds[name]!.push(await measure(target, plan.seconds))
  }
  return Object.fromEntries(all.map(([name]) => [name, inTheMiddle(rounds[name]!)]))
}

const inTheMiddle = (results: LoadResult[]): LoadResult => ({
  beganAt: results[0]!.beganAt,
  perSecond: median(results.map(({ perSecond }) => perSecond)),
  p50: median(results.map(({ p50 }) => p50)),
  p99: median(results.map(({ p99 }) => p99)),
  non2xx: results.reduce((sum, { non2xx }) => sum + non2xx, 0),
  clientBusy: median(results.map(({ clientBusy }) => clientBusy)),
})
