import type { Where } from 'payload'

import { whereQuery } from '@/admin/dashboard/whereQuery'

type SearchParams = Record<string, string | string[] | undefined>

const sorted = (pairs: [string, string][]): string =>
  JSON.stringify(pairs.toSorted(([a], [b]) => a.localeCompare(b)))

/** Whether the address of a list view asks for just this. */
export function isShown(where: undefined | Where, params: SearchParams = {}): boolean {
  const asked = Object.entries(params).flatMap(([name, value]): [string, string][] =>
    name.startsWith('where') && typeof value === 'string' ? [[name, value]] : [],
  )
  const wanted = where ? [...new URLSearchParams(whereQuery(where))] : []
  return sorted(asked) === sorted(wanted)
}
