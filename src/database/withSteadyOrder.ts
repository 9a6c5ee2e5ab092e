import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Has records that are alike in what a list is sorted by follow in the direction of the list. Payload
 * puts the newest of them first whatever the direction, which no index has in order: sorted by a date
 * that most do not have, nearly all records would be sorted for the first page.
 */
export const withSteadyOrder = <T extends SQLiteAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { find } = database
    database.find = ((asked) =>
      find.call(database, { ...asked, sort: steady(asked.sort) })) as typeof find
    return database
  },
})

function steady(sort: string | string[] | undefined): string | string[] | undefined {
  const keys = [sort ?? []].flat().flatMap((key) => key.split(','))
  const last = keys.at(-1)
  if (!last || keys.some((key) => /^-?(createdAt|id)$/.test(key))) return sort
  return [...keys, last.startsWith('-') ? '-createdAt' : 'createdAt']
}
