import { and, asc, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { PayloadRequest } from 'payload'

import { inChunks } from './inChunks'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { tableName } from './tableName'

export type PlainQuery<S extends string, C extends string> = {
  req: PayloadRequest
  collection: S
  /** Names of fields; `closing.reason` is one of a group. */
  columns: readonly C[]
  /** Rows whose `time` is in [start, end). */
  time: string
  start: Date
  end: Date
  /** Further, only rows with one of these values in each of these columns. */
  oneOf?: readonly { column: string; values: readonly string[] }[]
  /** The columns by whose index the rows are found: the time, unless others find fewer rows. */
  by?: readonly string[]
  sort?: readonly string[]
}

type Value = null | number | string
export type PlainRow<C extends string> = Record<C, Value>

type Collection = 'clocks' | 'enquiries' | 'enquiry-events'

/**
 * Some columns of very many rows, in one query and without Payload's work on each: it takes seconds
 * for the tens of thousands that a report of a year reads. Dates are ISO strings, relationships ids,
 * JSON its text. It knows no access rules: `readableRows` does.
 */
export const plainRows = <C extends string>(
  query: PlainQuery<Collection, C>,
): Promise<PlainRow<C>[]> =>
  nativeQuery(query.req, {
    sqlite: (native) => fromSqlite(native, query),
    mongodb: (native) => fromMongo(native, query),
  })

type Columns = SQLiteTable & Record<string, SQLiteColumn>

async function fromSqlite<C extends string>(
  { drizzle, tables }: NativeSqlite,
  query: PlainQuery<Collection, C>,
): Promise<PlainRow<C>[]> {
  const { collection, columns, time, start, end, oneOf = [], by = [time], sort = [] } = query
  const table = tables[tableName(collection)] as unknown as Columns
  const column = (name: string) => table[name.replaceAll('.', '_')]!
  // SQLite cannot know which index finds fewest rows: a plus before a column says not by that.
  const condition = (name: string) => (by.includes(name) ? column(name) : sql`+${column(name)}`)
  const found = drizzle
    .select(Object.fromEntries(columns.map((name) => [name, column(name)])))
    .from(table)
    .where(
      and(
        sql`${condition(time)} >= ${start.toISOString()}`,
        sql`${condition(time)} < ${end.toISOString()}`,
        ...oneOf.map(({ column: name, values }) => isOneOf(condition(name), values)),
      ),
    )
    .orderBy(...sort.map((name) => asc(column(name))))
    .as('found')
  const fields = sql.join(
    columns.map((name) => sql`${found[name]}`),
    sql`, `,
  )
  // One long text comes out of the driver many times faster than very many rows.
  const [all] = await drizzle
    .select({ rows: sql<string>`json_group_array(json_array(${fields}))` })
    .from(found)
  const rows = JSON.parse(all?.rows ?? '[]') as Value[][]
  return rows.map(
    (row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])) as PlainRow<C>,
  )
}

/** As one parameter: there may be more values than a statement may have parameters. */
const isOneOf = (column: SQL | SQLiteColumn, values: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`

/** With more values than so many in one question MongoDB takes longer than with several questions. */
const MOST_VALUES = 200

async function fromMongo<C extends string>(
  native: NativeMongodb,
  query: PlainQuery<Collection, C>,
): Promise<PlainRow<C>[]> {
  const rows = new Map<string, Nested>()
  for (const part of partsOf(query)) {
    // What is changed meanwhile may come twice.
    for (const row of await askMongo(native, part)) rows.set(String(row._id), row)
  }
  return [...rows.values()].map(
    (row) =>
      Object.fromEntries(
        query.columns.map((name) => [name, plain(at(row, pathOf(name)))]),
      ) as PlainRow<C>,
  )
}

/** The question as several of fewer values; what comes in an order is asked for at once. */
function partsOf(query: PlainQuery<Collection, string>): PlainQuery<Collection, string>[] {
  const { oneOf = [], sort = [] } = query
  const long = oneOf.find(({ values }) => values.length > MOST_VALUES)
  if (!long || sort.length > 0) return [query]
  return inChunks(long.values, MOST_VALUES).map((values) => ({
    ...query,
    oneOf: oneOf.map((each) => (each === long ? { ...each, values } : each)),
  }))
}

const pathOf = (name: string) => (name === 'id' ? '_id' : name)

function askMongo(
  { collections, session }: NativeMongodb,
  query: PlainQuery<Collection, string>,
): Promise<Nested[]> {
  const { collection, columns, time, start, end, oneOf = [], by = [time], sort = [] } = query
  const model = collections[collection]!
  const found = model.find(
    {
      $and: [
        { [time]: { $gte: start, $lt: end } },
        ...oneOf.map(({ column, values }) => ({ [pathOf(column)]: { $in: values } })),
      ],
    },
    Object.fromEntries(columns.map((name) => [pathOf(name), 1])),
    { session },
  )
  // A trial does not show which index finds fewest rows either.
  const isIndex = model.schema
    .indexes()
    .some(([fields]) => Object.keys(fields).join() === by.join())
  if (isIndex) found.hint(Object.fromEntries(by.map((name) => [name, 1])))
  return found
    .sort(Object.fromEntries(sort.map((name) => [pathOf(name), 1])))
    .lean<Nested[]>()
    .exec()
}

type Nested = Record<string, unknown>

const at = (row: Nested, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Nested | undefined)?.[name], row)

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  const isJson = typeof value === 'object' && !('_bsontype' in value)
  if (isJson) return JSON.stringify(value)
  return typeof value === 'number' ? value : String(value)
}
