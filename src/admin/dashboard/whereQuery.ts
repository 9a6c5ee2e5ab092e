import type { Where } from 'payload'

function pairsOf(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, `${path}[${key}]`))
}

/** A query as the address of a list view carries it. */
export const whereQuery = (where: Where): string =>
  new URLSearchParams(pairsOf(where, 'where')).toString()
