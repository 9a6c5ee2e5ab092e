import type { PayloadRequest } from 'payload'

import type { ReportQuery } from '@/contracts/reportQuery'
import { type ClosedStatus, closedStatuses } from '@/domain/pipeline/closedStatuses'
import { type FunnelRow, funnelReport, type ReportedMove } from '@/domain/reports/funnelReport'
import { type LossRow, lossReport, type ReportedLoss } from '@/domain/reports/lossReport'
import { type ReportPeriod, reportPeriod } from '@/domain/reports/reportPeriod'

import { readableRows } from './readableRows'

/** The way through the stages and the losses of a period, as far as the asker may read them. */
export async function readFunnelReport(
  req: PayloadRequest,
  { from, to }: ReportQuery,
): Promise<{ stages: FunnelRow[]; losses: LossRow[] }> {
  const period = reportPeriod(from, to)
  return {
    stages: funnelReport(await findMoves(req, period), period),
    losses: lossReport(await findLosses(req, period)),
  }
}

const moves = { column: 'type', values: ['received', 'moved'] }
const columns = ['enquiry', 'at', 'to'] as const

/**
 * The moves up to the end of the period of those enquiries that moved in it: a stay that ends in it
 * may have begun long before.
 */
async function findMoves(
  req: PayloadRequest,
  { start, end }: ReportPeriod,
): Promise<ReportedMove[]> {
  const read = await readableRows(req, 'enquiry-events')
  const moved = await read({
    columns: ['enquiry'],
    time: 'at',
    start,
    end,
    oneOf: [moves],
    by: ['type', 'at'],
  })
  const enquiries = [...new Set(moved.map(({ enquiry }) => String(enquiry)))]
  const rows = await read({
    columns,
    time: 'at',
    start: new Date(0),
    end,
    oneOf: [moves, { column: 'enquiry', values: enquiries }],
    by: ['enquiry'],
    sort: ['enquiry', 'sequence'],
  })
  return rows as ReportedMove[]
}

async function findLosses(
  req: PayloadRequest,
  { start, end }: ReportPeriod,
): Promise<ReportedLoss[]> {
  const read = await readableRows(req, 'enquiries')
  const rows = await read({
    columns: ['status', 'closing.reason', 'closing.lostTo', 'deletedAt'],
    time: 'closing.closedAt',
    start,
    end,
    oneOf: [{ column: 'status', values: closedStatuses }],
  })
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) => ({
      status: row.status as ClosedStatus,
      reason: String(row['closing.reason'] ?? ''),
      lostTo: row['closing.lostTo'] as null | string,
    }))
}
