import type { PayloadRequest } from 'payload'

import type { ReportQuery } from '@/contracts/reportQuery'

/** CSV is asked for by `format`, else by the Accept header. */
export const wantsCsv = ({ headers }: PayloadRequest, { format }: Pick<ReportQuery, 'format'>) =>
  format ? format === 'csv' : Boolean(headers.get('accept')?.includes('text/csv'))
