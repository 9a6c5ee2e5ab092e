import type { PayloadRequest, Where } from 'payload'

import { rule } from '@/access/accessFor'
import type { ReportGroup, ReportQuery } from '@/contracts/reportQuery'
import { plainRows } from '@/database/plainRows'
import { type ReportPeriod, reportPeriod } from '@/domain/reports/reportPeriod'
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
  const clocks = await findClocks(req, reportPeriod(from, to), by)
  const rows = serviceReport(
    clocks.map((clock) => reported(clock, by)),
    new Date(),
  )
  const names = await namesOf(req, by, rows)
  return rows.map((row) => ({
    ...row,
    groupName: row.group === null ? null : (names.get(row.group) ?? row.group),
  }))
}

const columns = ['name', 'state', 'dueAt', 'breachedAt', 'elapsedMinutes'] as const

type Found = Pick<Clock, (typeof columns)[number] | ReportGroup>

async function findClocks(
  req: PayloadRequest,
  { start, end }: ReportPeriod,
  by: ReportGroup | undefined,
): Promise<Found[]> {
  const wanted = by ? [...columns, by] : columns
  const readable = await rule('clocks', 'read')({ req })
  if (readable === true) {
    const rows = await plainRows({
      payload: req.payload,
      collection: 'clocks',
      columns: wanted,
      time: 'startedAt',
      start,
      end,
    })
    return rows as unknown as Found[]
  }
  if (!readable) return []
  const began: Where[] = [
    { startedAt: { greater_than_equal: start.toISOString() } },
    { startedAt: { less_than: end.toISOString() } },
  ]
  // Straight from the database, with the asker's own rule in the query.
  const { docs } = await req.payload.db.find<Clock>({
    collection: 'clocks',
    limit: 0,
    pagination: false,
    req,
    select: Object.fromEntries(wanted.map((column) => [column, true as const])),
    where: { and: [...began, readable] },
  })
  return docs
}

const reported = (clock: Found, by: ReportGroup | undefined) => ({
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
