import type { PayloadRequest } from 'payload'

import type { ReportQuery } from '@/contracts/reportQuery'
import { reportPeriod } from '@/domain/reports/reportPeriod'
import { type ReportedClock, serviceReport, type ServiceRow } from '@/domain/reports/serviceReport'

import { readableRows } from '../readableRows'
import { groupNames } from './groupNames'

/** A row of the report; `groupName` says in words what `group` is. */
type NamedServiceRow = ServiceRow & { groupName: null | string }

const columns = ['name', 'state', 'dueAt', 'breachedAt', 'elapsedMinutes'] as const

/** How the clocks that began in a period were kept, as far as the asker may read them. */
export async function readServiceReport(
  req: PayloadRequest,
  { from, to, by }: ReportQuery,
): Promise<NamedServiceRow[]> {
  const read = await readableRows(req, 'clocks')
  const wanted = by ? [...columns, by] : columns
  const clocks = await read({ columns: wanted, time: 'startedAt', ...reportPeriod(from, to) })
  const reported = clocks.map((clock) => ({ ...clock, group: by ? clock[by] : null }))
  return groupNames(req, by, serviceReport(reported as ReportedClock[], new Date()))
}
