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
const columns = ['enquiry', 'at', 'to', 'sequence'] as const

/**
 * The moves of the period, and those before it of the enquiries that had come before: a stay that
 * ends in it may have begun long ago.
 */
async function findMoves(
  req: PayloadRequest,
  { start, end }: ReportPeriod,
): Promise<ReportedMove[]> {
  const read = await readableRows(req, 'enquiry-events')
  const recent = await read({ columns, time: 'at', start, end, oneOf: [moves], by: ['type', 'at'] })
  const begun = new Set(recent.filter(({ to }) => to === 'received').map(({ enquiry }) => enquiry))
  const older = recent.map(({ enquiry }) => enquiry).filter((enquiry) => !begun.has(enquiry))
  const before = await read({
    columns,
    time: 'at',
    start: new Date(0),
    end: start,
    oneOf: [moves, { column: 'enquiry', values: [...new Set(older)] as string[] }],
    by: ['enquiry'],
  })
  const rows = [...before, ...recent].sort((a, b) => Number(a.sequence) - Number(b.sequence))
  return rows as unknown as ReportedMove[]
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
