import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Where } from 'payload'

import { columnsOf } from '../../columnsOf'
import type { Asked } from '../../asked'
import type { Order } from './orderOf'
import { selectIds } from './selectIds'

/** So many are sorted about as soon as a page of them is met among all that there are. */
const FEW = 10_000

/**
 * Whether what a list finds is better sorted than met in the order of an index: it asks for one of several
 * values, few records have any of them, and there is an index that finds these.
 */
export async function isSortedSoon(
  database: SQLiteAdapter,
  asked: Asked,
  { before }: Order,
): Promise<boolean> {
  const columns = columnsOf(database.tables as never, asked.collection)
  const isFound = severalIn(asked.where ?? {}).some((path) => {
    const column = columns[path.replaceAll('.', '_')]
    return column !== undefined && before.has(column)
  })
  if (!isFound) return false
  const { query } = await selectIds(database, asked)
  const isMore = (await query.offset(FEW).limit(1)).length > 0
  return !isMore
}

/** The fields that must have one of several values. */
const severalIn = (where: Where): string[] =>
  Object.entries(where).flatMap(([path, condition]) => {
    if (path.toLowerCase() === 'and') return (condition as Where[]).flatMap(severalIn)
    return 'in' in condition ? [path] : []
  })
