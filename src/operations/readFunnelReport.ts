import type { PayloadRequest, Where } from 'payload'

import { rule } from '@/access/accessFor'
import type { ReportQuery } from '@/contracts/reportQuery'
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
  const where = await readable(req, 'enquiry-events', {
    and: [{ type: { in: ['received', 'moved'] } }, { at: { less_than: end.toISOString() } }],
  })
  if (!where) return []
  const { docs } = await req.payload.db.find<EnquiryEvent>({
    collection: 'enquiry-events',
    limit: 0,
    pagination: false,
    req,
    select: { enquiry: true, at: true, from: true, to: true, sequence: true },
    sort: ['enquiry', 'sequence'],
    where,
  })
  return docs.map(({ enquiry, at, from, to }) => ({
    enquiry: idOf(enquiry) ?? '',
    at,
    from: from ?? null,
    to: to ?? '',
  }))
}

async function findLosses(req: PayloadRequest, { start, end }: ReportPeriod) {
  const where = await readable(req, 'enquiries', {
    and: [
      { status: { in: [...closedStatuses] } },
      { 'closing.closedAt': { greater_than_equal: start.toISOString() } },
      { 'closing.closedAt': { less_than: end.toISOString() } },
      { deletedAt: { equals: null } },
    ],
  })
  if (!where) return []
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

/** A query with the asker's own rule in it; null when they may read nothing. */
async function readable(
  req: PayloadRequest,
  slug: 'enquiries' | 'enquiry-events',
  where: Where,
): Promise<null | Where> {
  const allowed = await rule(slug, 'read')({ req })
  if (!allowed) return null
  return allowed === true ? where : { and: [where, allowed] }
}
