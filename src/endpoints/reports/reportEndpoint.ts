import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { hasRole } from '@/access/hasRole'
import { readBy } from '@/contracts/readBy'
import { type ReportQuery, reportQuery } from '@/contracts/reportQuery'
import { toCsv } from '@/domain/reports/toCsv'
import { preferredLanguage } from '@/i18n/preferredLanguage'

import { refuseFields } from '../refuseFields'

type Report = {
  json: Record<string, unknown>
  table: { columns: readonly string[]; rows: Parameters<typeof toCsv>[1] }
}

type Make = (req: PayloadRequest, query: ReportQuery) => Promise<Report>

/**
 * GET /api/reports/<name>?from=2026-01-01&to=2027-01-01: for the desk and administrators, and for
 * owners over what they may read; as JSON, or as CSV by `format=csv` or the Accept header.
 */
export const reportEndpoint = (name: string, make: Make): Omit<Endpoint, 'root'> => ({
  path: `/reports/${name}`,
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'desk', 'owner')) throw new Forbidden(req.t)
    const language = preferredLanguage(req.query.locale, req.headers.get('accept-language'))
    const asked = readBy(reportQuery[language], Object.fromEntries(req.searchParams), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const { from, to, format } = asked.data
    const report = await make(req, asked.data)
    const headers = { 'Cache-Control': 'private, no-store', Vary: 'Accept' }
    if (!(format ? format === 'csv' : req.headers.get('accept')?.includes('text/csv'))) {
      return Response.json({ from, to, ...report.json }, { headers })
    }
    return new Response(toCsv(report.table.columns, report.table.rows), {
      headers: {
        ...headers,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}-${from}-${to}.csv"`,
      },
    })
  },
})
