import { expect, it } from '@jest/globals'

import type { Env } from '@/env'
import { startSummary } from '@/server/startSummary'

const databaseLine = (DATABASE_URL: string): string | undefined => {
  const env = { DATABASE_URL, DATA_DIR: '/data' } as Env
  const summary = startSummary({ env, counts: {} })
  return /^ {2}Database {2}(.*)$/m.exec(summary)?.[1]
}

it.each([
  ['file:/data/one-front-door.db', 'SQLite, /data/one-front-door.db'],
  ['mongodb://one:27017/desk?replicaSet=rs0', 'MongoDB, one:27017'],
  ['mongodb://one:27017,two:27018/desk?replicaSet=rs0', 'MongoDB, one:27017,two:27018'],
  ['mongodb://ada:s%40cret@one,two/?replicaSet=rs0', 'MongoDB, one,two'],
  ['mongodb+srv://ada:secret@cluster.example.net/desk', 'MongoDB, cluster.example.net'],
])('should tell of %s the hosts, and nothing secret', (url, line) => {
  expect(databaseLine(url)).toBe(line)
})
