import { toCsv } from '@/domain/reports/toCsv'

export type Table = { columns: readonly string[]; rows: Parameters<typeof toCsv>[1] }

/** A table as a file of CSV to be saved under a name. */
export const csvResponse = (name: string, { columns, rows }: Table): Response =>
  new Response(toCsv(columns, rows), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
      Vary: 'Accept',
    },
  })
