import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'

import type { Env } from '@/env'
import { migrations } from '@/migrations/sqlite'

import { busyTimeout } from './busyTimeout'
import { withMongoLists } from './lists/withMongoLists'
import { withSqliteLists } from './lists/withSqliteLists'
import { withLargeStatistics } from './withLargeStatistics'
import { withOneWriter } from './oneWriter'
import { withPageCache } from './withPageCache'
import { withScopeOfEnquiry } from './withScopeOfEnquiry'
import { withSearchIndex } from './withSearchIndex'
import { withWriteGate } from './writeGate'

type DatabaseEnv = Pick<Env, 'DATABASE_URL' | 'NODE_ENV'>

/** The adapter that DATABASE_URL asks for: `file:` → SQLite, `mongodb:` → MongoDB. */
export const databaseAdapter = (env: DatabaseEnv) =>
  env.DATABASE_URL.startsWith('mongodb')
    ? withScopeOfEnquiry(withMongoLists(withSearchIndex(mongodb(env))))
    : withScopeOfEnquiry(withSqliteLists(withSearchIndex(forManyRows(sqlite(env)))))

/** Keeps what lists ask of SQLite as quick as it is in the beginning. */
const forManyRows = (adapter: ReturnType<typeof sqlite>) =>
  withLargeStatistics(withPageCache(adapter))

const mongodb = ({ DATABASE_URL }: DatabaseEnv) =>
  // The unique indexes are there before the first write, not some time after it.
  mongooseAdapter({ ensureIndexes: true, url: DATABASE_URL })

const sqlite = ({ DATABASE_URL, NODE_ENV }: DatabaseEnv) =>
  withWriteGate(
    withOneWriter(
      sqliteAdapter({
        busyTimeout,
        client: { url: DATABASE_URL },
        idType: 'uuid',
        migrationDir: path.resolve('src/migrations/sqlite'),
        prodMigrations: migrations,
        push: NODE_ENV !== 'production',
        transactionOptions: {},
        wal: true,
      }),
      DATABASE_URL,
    ),
  )
