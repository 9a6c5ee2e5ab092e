import type { Endpoint, PayloadRequest } from 'payload'

import { readBy } from '@/contracts/readBy'
import { type ReportQuery, reportQuery } from '@/contracts/reportQuery'

import { answerLanguage } from '../answerLanguage'
import { refuseFields } from '../refuseFields'
import { csvResponse, type Table } from './csvResponse'
import { requireReportReader } from './requireReportReader'
import { wantsCsv } from './wantsCsv'

type Report = { json: Record<string, unknown>; table: Table }

type Make = (req: PayloadRequest, query: ReportQuery) => Promise<Report>

/**
 * GET /api/reports/<name>?from=2026-01-01&to=2027-01-01, as JSON, or as CSV by `format=csv` or the
 * Accept header.
 */
export const reportEndpoint = (name: string, make: Make): Omit<Endpoint, 'root'> => ({
  path: `/reports/${name}`,
  method: 'get',
  handler: async (req) => {
    requireReportReader(req)
    const language = answerLanguage(req)
    const asked = readBy(reportQuery[language], Object.fromEntries(req.searchParams), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const { from, to } = asked.data
    const report = await make(req, asked.data)
    if (wantsCsv(req, asked.data)) return csvResponse(`${name}-${from}-${to}`, report.table)
    const headers = { 'Cache-Control': 'private, no-store', Vary: 'Accept' }
    return Response.json({ from, to, ...report.json }, { headers })
  },
})
