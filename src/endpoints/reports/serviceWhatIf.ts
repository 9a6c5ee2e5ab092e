import type { Endpoint, PayloadRequest } from 'payload'

import type { FieldError } from '@/contracts/enquirySubmission'
import { readBy } from '@/contracts/readBy'
import { serviceWhatIf as contract, type ServiceWhatIf } from '@/contracts/serviceWhatIf'
import { plannedFaults } from '@/domain/routing/plannedAbsences'
import { hoursProblems } from '@/domain/serviceLevel/hoursProblems'
import type { Language } from '@/i18n/languages'
import { type NamedComparedRow, whatIfService } from '@/operations/serviceLevel/whatIfService'
import { staffOfDesk } from '@/operations/staffOfDesk'

import { answerLanguage } from '../answerLanguage'
import { readJson } from '../readJson'
import { refuseFields } from '../refuseFields'
import { streamRows } from '../streamRows'
import { csvResponse } from './csvResponse'
import { requireReportReader } from './requireReportReader'
import { wantsCsv } from './wantsCsv'
import { whatIfTable } from './whatIfTable'

/**
 * POST /api/reports/service/what-if `{from, to, by?, hours?, targets?, absences?}`: the report on
 * service beside the one that would be. JSON, a line for each row with `Accept:
 * application/x-ndjson`, or CSV as the report itself. Writes nothing.
 */
export const serviceWhatIf: Omit<Endpoint, 'root'> = {
  path: '/reports/service/what-if',
  method: 'post',
  handler: async (req) => {
    requireReportReader(req)
    const language = answerLanguage(req)
    const asked = readBy(contract[language], await questionOf(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const faults = await faultsOf(req, asked.data, language)
    if (faults.length > 0) return refuseFields(faults, language)
    const { from, to, by } = asked.data
    const pages = whatIfService(req, asked.data)
    if (wantsCsv(req, asked.data)) {
      return csvResponse(`service-what-if-${from}-${to}`, whatIfTable(await allOf(pages)))
    }
    return streamRows({
      pages,
      name: 'rows',
      end: () => ({ from, to, by: by ?? null }),
      asLines: req.headers.get('accept')?.includes('application/x-ndjson') ?? false,
    })
  },
}

/** What the report takes from the query, this takes from there too, or from the body. */
async function questionOf(req: PayloadRequest): Promise<unknown> {
  const body = await readJson(req)
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isObject ? { ...Object.fromEntries(req.searchParams), ...body } : body
}

async function faultsOf(
  req: PayloadRequest,
  { hours, absences }: ServiceWhatIf,
  language: Language,
): Promise<FieldError[]> {
  const ofHours = hours ? hoursProblems(hours) : []
  const ofAbsences = absences ? plannedFaults(await staffOfDesk(req), absences) : []
  return [
    ...ofHours.map(({ path, message }) => ({ path: `hours.${path}`, message })),
    ...ofAbsences.map(({ path, message }) => ({ path: `absences.${path}`, message })),
  ].map(({ path, message }) => ({ field: path, detail: message[language] }))
}

async function allOf(pages: AsyncGenerator<NamedComparedRow[], void>): Promise<NamedComparedRow[]> {
  const rows: NamedComparedRow[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}
