import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')

const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-'))

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.MONGODB_TEST_URL
    ? withDatabaseName(process.env.MONGODB_TEST_URL, path.basename(dataDir))
    : `file:${path.join(dataDir, 'test.db')}`,
  LOG_LEVEL: 'silent',
  PAYLOAD_SECRET: 'a-secret-for-the-tests-alone',
  RATE_LIMIT: 'off',
  SERVER_URL: 'http://localhost:3000',
})

/** Each test file has a database of its own. */
function withDatabaseName(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}
