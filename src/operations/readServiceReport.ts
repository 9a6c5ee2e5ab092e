import type { PayloadRequest, Where } from 'payload'

import { rule } from '@/access/accessFor'
import type { ReportGroup, ReportQuery } from '@/contracts/reportQuery'
import { reportPeriod } from '@/domain/reports/reportPeriod'
import { serviceReport, type ServiceRow } from '@/domain/reports/serviceReport'
import type { Clock } from '@/payload-types'

import { idOf } from './idOf'
import { titlesOf } from './titlesOf'

/** A row of the report; `groupName` says in words what `group` is. */
export type NamedServiceRow = ServiceRow & { groupName: null | string }

/** How the clocks that began in a period were kept, as far as the asker may read them. */
export async function readServiceReport(
  req: PayloadRequest,
  { from, to, by }: ReportQuery,
): Promise<NamedServiceRow[]> {
  const { start, end } = reportPeriod(from, to)
  const readable = await rule('clocks', 'read')({ req })
  if (!readable) return []
  const began: Where = {
    and: [
      { startedAt: { greater_than_equal: start.toISOString() } },
      { startedAt: { less_than: end.toISOString() } },
    ],
  }
  // Straight from the database: tens of thousands of rows, with the asker's own rule in the query.
  const { docs } = await req.payload.db.find<Clock>({
    collection: 'clocks',
    limit: 0,
    pagination: false,
    req,
    select: selection(by),
    where: readable === true ? began : { and: [began, readable] },
  })
  const rows = serviceReport(
    docs.map((clock) => reported(clock, by)),
    new Date(),
  )
  const names = await namesOf(req, by, rows)
  return rows.map((row) => ({
    ...row,
    groupName: row.group === null ? null : (names.get(row.group) ?? row.group),
  }))
}

const selection = (by: ReportGroup | undefined): Record<string, true> => ({
  name: true,
  state: true,
  dueAt: true,
  breachedAt: true,
  elapsedMinutes: true,
  ...(by && { [by]: true as const }),
})

const reported = (clock: Clock, by: ReportGroup | undefined) => ({
  name: clock.name,
  state: clock.state,
  dueAt: clock.dueAt ?? null,
  breachedAt: clock.breachedAt ?? null,
  elapsedMinutes: clock.elapsedMinutes ?? null,
  group: by ? idOf(clock[by]) : null,
})

async function namesOf(
  req: PayloadRequest,
  by: ReportGroup | undefined,
  rows: ServiceRow[],
): Promise<Map<string, string>> {
  if (by !== 'owner' && by !== 'theme') return new Map()
  const ids = [...new Set(rows.flatMap(({ group }) => group ?? []))]
  return titlesOf(req, by === 'owner' ? 'users' : 'themes', ids)
}
