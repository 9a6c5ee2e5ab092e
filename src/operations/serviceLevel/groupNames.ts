import type { PayloadRequest } from 'payload'

import type { ReportGroup } from '@/contracts/reportQuery'

import { titlesOf } from './titlesOf'

type Grouped = { group: null | string }

/** Rows of a report with what their groups are called, in the language of the request. */
export async function groupNames<R extends Grouped>(
  req: PayloadRequest,
  by: ReportGroup | undefined,
  rows: readonly R[],
): Promise<(R & { groupName: null | string })[]> {
  const names = await namesOf(req, by, rows)
  return rows.map((row) => ({
    ...row,
    groupName: row.group === null ? null : (names.get(row.group) ?? row.group),
  }))
}

async function namesOf(
  req: PayloadRequest,
  by: ReportGroup | undefined,
  rows: readonly Grouped[],
): Promise<Map<string, string>> {
  if (by !== 'owner' && by !== 'theme') return new Map()
  const ids = [...new Set(rows.flatMap(({ group }) => group ?? []))]
  return titlesOf(req, by === 'owner' ? 'users' : 'themes', ids)
}
