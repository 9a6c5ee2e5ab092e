import type { PayloadRequest, Where } from 'payload'

import { rule } from '@/access/accessFor'
import type { ReportQuery } from '@/contracts/reportQuery'
import { plainRows } from '@/database/plainRows'
import { type ClosedStatus, closedStatuses } from '@/domain/pipeline/closedStatuses'
import { type FunnelRow, funnelReport, type ReportedMove } from '@/domain/reports/funnelReport'
import { type LossRow, lossReport } from '@/domain/reports/lossReport'
import { type ReportPeriod, reportPeriod } from '@/domain/reports/reportPeriod'
import type { Enquiry, EnquiryEvent } from '@/payload-types'

import { idOf } from './idOf'

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

/** Everything up to the end of the period: a stay that ends in it may have begun long before. */
async function findMoves(req: PayloadRequest, { end }: ReportPeriod): Promise<ReportedMove[]> {
  const types = ['received', 'moved']
  const allowed = await rule('enquiry-events', 'read')({ req })
  if (allowed === true) {
    const rows = await plainRows({
      payload: req.payload,
      collection: 'enquiry-events',
      columns: ['enquiry', 'at', 'to'],
      time: 'at',
      start: new Date(0),
      end,
      oneOf: { column: 'type', values: types },
      sort: ['enquiry', 'sequence'],
    })
    return rows.map(({ enquiry, at, to }) => moveOf(String(enquiry), String(at), String(to)))
  }
  if (!allowed) return []
  const { docs } = await req.payload.db.find<EnquiryEvent>({
    collection: 'enquiry-events',
    limit: 0,
    pagination: false,
    req,
    select: { enquiry: true, at: true, to: true },
    sort: ['enquiry', 'sequence'],
    where: { and: [{ type: { in: types } }, { at: { less_than: end.toISOString() } }, allowed] },
  })
  return docs.map(({ enquiry, at, to }) => moveOf(idOf(enquiry) ?? '', at, to ?? ''))
}

const moveOf = (enquiry: string, at: string, to: string): ReportedMove => ({ enquiry, at, to })

async function findLosses(req: PayloadRequest, { start, end }: ReportPeriod) {
  const allowed = await rule('enquiries', 'read')({ req })
  if (!allowed) return []
  const where: Where = {
    and: [
      { status: { in: [...closedStatuses] } },
      { 'closing.closedAt': { greater_than_equal: start.toISOString() } },
      { 'closing.closedAt': { less_than: end.toISOString() } },
      { deletedAt: { equals: null } },
      ...(allowed === true ? [] : [allowed]),
    ],
  }
  const { docs } = await req.payload.db.find<Enquiry>({
    collection: 'enquiries',
    limit: 0,
    pagination: false,
    req,
    select: { status: true, closing: true },
    where,
  })
  return docs.map(({ status, closing }) => ({
    status: status as ClosedStatus,
    reason: closing?.reason ?? '',
    lostTo: closing?.lostTo ?? null,
  }))
}
