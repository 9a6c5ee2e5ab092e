import type { NamedComparedRow } from '@/operations/serviceLevel/whatIfService'

import type { Table } from './csvResponse'

const figures = ['count', 'met', 'breached', 'open', 'medianMinutes', 'p90Minutes'] as const
const sides = ['official', 'whatIf', 'difference'] as const

const cells = figures.flatMap((figure) =>
  sides.map((side) => ({ figure, side, column: `${side}.${figure}` })),
)

const rowOf = ({ clock, group, groupName, ...row }: NamedComparedRow) => ({
  clock,
  group,
  groupName,
  ...Object.fromEntries(cells.map(({ figure, side, column }) => [column, row[side][figure]])),
})

/** The rows as a table, with a column for each figure of each side, such as `whatIf.met`. */
export const whatIfTable = (rows: readonly NamedComparedRow[]): Table => ({
  columns: ['clock', 'group', 'groupName', ...cells.map(({ column }) => column)],
  rows: rows.map(rowOf),
})
