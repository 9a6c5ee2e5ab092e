import path from 'node:path'

import type { Env } from '@/env'

import { withMongoLists } from './lists/withMongoLists'
import { withSqliteLists } from './lists/withSqliteLists'
import { withClaimedJobs } from './withClaimedJobs'
import { withSqliteConnections } from './withSqliteConnections'
import { withContentChanges } from './withContentChanges'
import { withDurableCommits } from './withDurableCommits'
import { withLargeStatistics } from './withLargeStatistics'
import { withOneWay } from './withOneWay'
import { withReplicaSet } from './withReplicaSet'
import { withScopeOfEnquiry } from './withScopeOfEnquiry'
import { withSearchIndex } from './withSearchIndex'
import { withWriteGate } from './writeGate'

type DatabaseEnv = Pick<Env, 'DATABASE_URL' | 'NODE_ENV'>

/**
 * The adapter that DATABASE_URL asks for: `file:` → SQLite, `mongodb:` → MongoDB. The other one, which
 * is large, is never loaded.
 */
export const databaseAdapter = (env: DatabaseEnv) =>
  env.DATABASE_URL.startsWith('mongodb') ? mongodb(env) : sqlite(env)

async function mongodb({ DATABASE_URL }: DatabaseEnv) {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  const adapter = mongooseAdapter({
    // The unique indexes are there before the first write, not some time after it; and once is enough.
    connectOptions: { autoIndex: false },
    ensureIndexes: true,
    url: DATABASE_URL,
  })
  const noticing = withContentChanges(withClaimedJobs(withReplicaSet(adapter)))
  return withScopeOfEnquiry(withMongoLists(withSearchIndex(noticing)))
}

async function sqlite({ DATABASE_URL, NODE_ENV }: DatabaseEnv) {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { migrations } = await import('@/migrations/sqlite')
  const adapter = sqliteAdapter({
    client: { url: DATABASE_URL },
    // They begin with the time, so that new rows are written beside each other.
    idType: 'uuidv7',
    migrationDir: path.resolve('src/migrations/sqlite'),
    prodMigrations: migrations,
    push: NODE_ENV !== 'production',
    transactionOptions: {},
  })
  const gated = withWriteGate(withSqliteConnections(adapter, DATABASE_URL))
  const durable = withContentChanges(withDurableCommits(gated, DATABASE_URL))
  const growing = withSqliteLists(withSearchIndex(withLargeStatistics(durable)))
  return withOneWay(withScopeOfEnquiry(growing))
}
