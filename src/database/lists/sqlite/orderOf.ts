import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { asc, desc, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

import { columnsOf } from '../../columnsOf'
import { tableName } from '../../tableName'
import { keysOf } from '../keysOf'
import type { Asked } from '../../asked'

type Direction = typeof asc
type Key = { column: SQL | SQLiteColumn; direction: Direction }

export type Order = {
  /** What it is sorted by, the first most; those of an index that goes on, too. */
  keys: Key[]
  /** Whether an index may have the order of the first. */
  isIndexed: boolean
  /** The columns that such indexes have before it. */
  before: ReadonlySet<SQLiteColumn>
}

/** How a list is sorted; null: by what is in another table. */
export function orderOf(database: SQLiteAdapter, asked: Asked): null | Order {
  const { rawTables, tables } = database
  const columns = columnsOf(tables as never, asked.collection)
  const keys = keysOf(database, asked).map((key) => keyOf(columns, key))
  if (!keys.every((key) => key !== null)) return null
  const [{ name, direction }] = keys as [(typeof keys)[number]]
  const indexes = Object.values(rawTables[tableName(asked.collection)]!.indexes ?? {})
  const ways = [['id'], ...indexes.map(({ on }) => [on].flat())]
    .filter((names) => names.includes(name))
    .map((names) => split(names, name))
  const rest = keys.length > 1 ? [] : restOf(ways)
  return {
    keys: [...keys, ...rest.map((each) => ({ column: columns[each]!, direction }))],
    isIndexed: ways.length > 0,
    before: new Set(ways.flatMap(({ before }) => before).map((each) => columns[each]!)),
  }
}

function keyOf(columns: ReturnType<typeof columnsOf>, key: string) {
  const name = key.replace(/^-/, '').replaceAll('.', '_')
  const column = columns[name]
  return column ? { name, column, direction: key.startsWith('-') ? desc : asc } : null
}

type Way = { before: string[]; after: string[] }

const split = (names: string[], name: string): Way => ({
  before: names.slice(0, names.indexOf(name)),
  after: names.slice(names.indexOf(name) + 1),
})

/** What the shortest index of all records, or of all that are not in the trash, has after it. */
function restOf(ways: Way[]): string[] {
  const [shortest] = ways
    .filter(({ before }) => before.every((name) => name === 'deletedAt'))
    .toSorted((a, b) => a.after.length - b.after.length)
  return shortest?.after ?? []
}
