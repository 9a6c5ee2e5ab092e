import { readServiceReport } from '@/operations/serviceLevel/readServiceReport'

import { reportEndpoint } from './reportEndpoint'

const columns = [
  'clock',
  'group',
  'groupName',
  'count',
  'met',
  'breached',
  'open',
  'medianMinutes',
  'p90Minutes',
]

/** How the clocks that began in the period were kept, in all or `by` a group. */
export const serviceReport = reportEndpoint('service', async (req, query) => {
  const rows = await readServiceReport(req, query)
  return { json: { by: query.by ?? null, rows }, table: { columns, rows } }
})
