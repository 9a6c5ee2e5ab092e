import path from 'node:path'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import type { Env } from '@/env'

import { withBoundedCounts } from './boundedCounts'
import { withSqliteClient } from './sqliteClient'
import { withContentChanges } from './withContentChanges'
import { withLargeStatistics } from './withLargeStatistics'
import { withSearchIndex } from './withSearchIndex'
import { withSteadyOrder } from './withSteadyOrder'
import { withWriteGate } from './writeGate'

type DatabaseEnv = Pick<Env, 'DATABASE_URL' | 'NODE_ENV'>

/**
 * The adapter that DATABASE_URL asks for: `file:` → SQLite, `mongodb:` → MongoDB. The other one, which
 * is large, is never loaded.
 */
export const databaseAdapter = async (env: DatabaseEnv) =>
  env.DATABASE_URL.startsWith('mongodb')
    ? forTheDesk(await mongodb(env))
    : forTheDesk(await sqlite(env))

/** What the desk asks of a database, whichever it is. */
const forTheDesk = <T extends BaseDatabaseAdapter>(adapter: DatabaseAdapterObj<T>) =>
  withBoundedCounts(withSearchIndex(adapter))

async function mongodb({ DATABASE_URL }: DatabaseEnv) {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  // The unique indexes are there before the first write, not some time after it.
  return withContentChanges(mongooseAdapter({ ensureIndexes: true, url: DATABASE_URL }))
}

async function sqlite({ DATABASE_URL, NODE_ENV }: DatabaseEnv) {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { migrations } = await import('@/migrations/sqlite')
  const adapter = sqliteAdapter({
    client: { url: DATABASE_URL },
    idType: 'uuid',
    migrationDir: path.resolve('src/migrations/sqlite'),
    prodMigrations: migrations,
    push: NODE_ENV !== 'production',
    transactionOptions: {},
  })
  const gated = withContentChanges(withWriteGate(withSqliteClient(adapter, DATABASE_URL)))
  // Keeps what lists ask as quick as it is in the beginning.
  return withLargeStatistics(withSteadyOrder(gated))
}
