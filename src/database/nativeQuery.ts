import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

export type NativeSqlite = Pick<SQLiteAdapter, 'drizzle' | 'tables'>
export type NativeMongodb = Pick<MongooseAdapter, 'collections'> & {
  session: MongooseAdapter['sessions'][string] | undefined
}

type Queries<T> = {
  sqlite: (native: NativeSqlite) => T
  mongodb: (native: NativeMongodb) => T
}

/**
 * Asks the database itself, in the request's transaction, what Payload's API has no question for.
 * It knows no hooks and no access rules. What `writes` must be in a transaction on SQLite, because
 * the gate of its one writer knows only those.
 */
export async function nativeQuery<T>(
  req: PayloadRequest,
  { sqlite, mongodb }: Queries<Promise<T>>,
  { writes = false } = {},
): Promise<T> {
  const { db } = req.payload
  const transaction = String(await req.transactionID)
  if (db.name !== 'sqlite') {
    const { collections, sessions } = db as unknown as MongooseAdapter
    return mongodb({ collections, session: sessions[transaction] })
  }
  const { drizzle, sessions, tables } = db as unknown as SQLiteAdapter
  const session = sessions[transaction]
  if (writes && !session) throw new Error('This write needs a transaction.')
  return sqlite({ drizzle: (session?.db ?? drizzle) as SQLiteAdapter['drizzle'], tables })
}
