import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { DatabaseAdapterObj } from 'payload'

import { deskSlugs } from '@/collections/slugs'
import { tableName } from './tableName'

type RawTable = SQLiteAdapter['rawTables'][string]
type RawColumn = RawTable['columns'][string]

/** The size of table that SQLite plans for. */
const ROWS = 1_000_000

/**
 * Has SQLite plan its queries as for a large database from the first day on. What it knows of its
 * tables is a snapshot: one of an empty database, or none, has it choose what reads all of a large
 * one. The desk's tables are described by what their columns can hold, so that the plans are the same
 * in every installation and in the tests.
 */
export const withLargeStatistics = <T extends SQLiteAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { connect } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      await describe(database)
    }
    return database
  },
})

const growing = new Set(
  deskSlugs.flatMap((slug) => {
    const table = tableName(slug)
    return [table, `${table}_rels`, `${table}_texts`]
  }),
)

async function describe(database: SQLiteAdapter): Promise<void> {
  const wanted = statisticsOf(database)
  if (await isDescribed(database, wanted)) return
  const transaction = (await database.beginTransaction())!
  const db = database.sessions[transaction]!.db as unknown as SQLiteAdapter['drizzle']
  for (const statement of [
    // Makes the table of statistics, where there is none yet.
    READ,
    sql`delete from sqlite_stat1`,
    sql`insert into sqlite_stat1 (tbl, idx, stat)
      select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(wanted)})`,
    READ,
  ])
    await db.run(statement)
  await database.commitTransaction(transaction)
  // The other connection knows only what was there when it was opened.
  await database.drizzle.run(READ)
}

const READ = sql`analyze sqlite_schema`

/** Of a table, an index and its figures. */
type Statistic = [string, string, string]

const statisticsOf = ({ rawTables }: SQLiteAdapter): Statistic[] =>
  Object.values(rawTables)
    .filter(({ name }) => growing.has(name))
    .flatMap((table) =>
      Object.values(table.indexes ?? {}).map((index): Statistic => [
        table.name,
        index.name,
        statisticOf(table, [index.on].flat(), index.unique === true),
      ]),
    )

async function isDescribed({ drizzle }: SQLiteAdapter, wanted: Statistic[]): Promise<boolean> {
  const tables = await drizzle.all(sql`select 1 from sqlite_schema where name = 'sqlite_stat1'`)
  if (tables.length === 0) return false
  const found = await drizzle.all<{ statistic: string }>(
    sql`select json_array(tbl, idx, stat) as statistic from sqlite_stat1`,
  )
  const known = new Set(found.map(({ statistic }) => statistic))
  return known.size === wanted.length && wanted.every((each) => known.has(JSON.stringify(each)))
}

/** How many rows there are, and how many have the same first column, first two columns, … */
function statisticOf(table: RawTable, columns: string[], isUnique: boolean): string {
  let alike = ROWS
  const counts = columns.map((name, index) => {
    const isLast = index === columns.length - 1
    alike = isUnique && isLast ? 1 : alike / valuesOf(table, table.columns[name]!)
    return Math.max(1, Math.round(alike))
  })
  return [ROWS, ...counts].join(' ')
}

/** About how many values a column has: 1 where nearly all rows have the same. */
function valuesOf({ name: table }: RawTable, column: RawColumn): number {
  const { name, type, notNull } = column
  if (name === 'deleted_at') return 1
  if (name === 'order' || name === 'path') return 3
  if (type === 'enum') return 10
  if (type === 'boolean') return 2
  if (table.endsWith('_texts')) return ROWS / 20
  const target = column.reference?.table ?? name.replace(/_id$/, '')
  if (name !== 'parent_id' && name.endsWith('_id')) return growing.has(target) ? ROWS / 5 : 50
  // Of what is not there all rows have the same.
  return notNull || type !== 'timestamp' ? ROWS / 5 : 2
}
