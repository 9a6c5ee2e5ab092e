import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { openConnection } from './sqliteConnection'
import { sqlitePath } from './sqlitePath'
import { searchCollection } from './searchIndex/searchCollection'
import { sqliteTables } from './searchIndex/sqliteTables'

/** Keeps the search index beside Payload's own tables or collections. */
export const withSearchIndex = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { connect } = database
    database.connect = async (options) => {
      if (isPushed(database)) dropTables(database)
      await connect?.call(database, options)
      await prepare(database)
    }
    return database
  },
})

type Either = { client?: SQLiteAdapter['client']; connection?: MongooseAdapter['connection'] }

/** In development Payload removes every table that it does not know, and would ask about it first. */
const isPushed = (database: object): database is SQLiteAdapter =>
  'push' in database && database.push === true

function dropTables({ clientConfig }: SQLiteAdapter): void {
  const connection = openConnection(sqlitePath(clientConfig.url))
  for (const statement of sqliteTables.drop) connection.execute(statement)
  connection.close()
}

async function prepare(database: BaseDatabaseAdapter & Either): Promise<void> {
  const { client, connection } = database
  for (const statement of client ? sqliteTables.create : []) await client?.execute(statement)
  await connection?.collection(searchCollection.name).createIndex(searchCollection.index)
}
