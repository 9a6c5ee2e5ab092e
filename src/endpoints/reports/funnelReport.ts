import { readFunnelReport } from '@/operations/readFunnelReport'

import { reportEndpoint } from './reportEndpoint'

const columns = {
  stages: [
    'stage',
    'entries',
    'exits',
    'forward',
    'back',
    'closed',
    'conversion',
    'medianDays',
    'p90Days',
  ],
  losses: ['status', 'reason', 'lostTo', 'count'],
}

/** The way through the stages in the period, and why enquiries were closed without a win. */
export const funnelReport = reportEndpoint('funnel', async (req, query) => {
  const report = await readFunnelReport(req, query)
  const part = query.part ?? 'stages'
  return { json: report, table: { columns: columns[part], rows: report[part] } }
})
