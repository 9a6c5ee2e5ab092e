import type { PayloadRequest } from 'payload'

import type { ReportGroup, ReportQuery } from '@/contracts/reportQuery'
import { type ReportPeriod, reportPeriod } from '@/domain/reports/reportPeriod'
import { serviceReport, type ServiceRow } from '@/domain/reports/serviceReport'
import type { Clock } from '@/payload-types'

import { readableRows } from './readableRows'
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

const findClocks = async (
  req: PayloadRequest,
  { start, end }: ReportPeriod,
  by: ReportGroup | undefined,
): Promise<Found[]> =>
  (await readableRows(req, {
    collection: 'clocks',
    columns: by ? [...columns, by] : columns,
    time: 'startedAt',
    start,
    end,
  })) as unknown as Found[]

const reported = (clock: Found, by: ReportGroup | undefined) => ({
  name: clock.name,
  state: clock.state,
  dueAt: clock.dueAt ?? null,
  breachedAt: clock.breachedAt ?? null,
  elapsedMinutes: clock.elapsedMinutes ?? null,
  group: by ? ((clock[by] as null | string | undefined) ?? null) : null,
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
