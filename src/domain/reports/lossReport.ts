import type { ClosedStatus } from '../pipeline/closedStatuses'

export type ReportedLoss = { status: ClosedStatus; reason: string; lostTo: null | string }
export type LossRow = ReportedLoss & { count: number }

/** Why enquiries were closed without a win, the most frequent first. */
export function lossReport(losses: readonly ReportedLoss[]): LossRow[] {
  const rows = new Map<string, LossRow>()
  for (const loss of losses) {
    const key = JSON.stringify([loss.status, loss.reason, loss.lostTo])
    const row = rows.get(key) ?? { ...loss, count: 0 }
    row.count += 1
    rows.set(key, row)
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason))
}
