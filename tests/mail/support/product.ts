import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { type RunningServer, startServer } from '../../support/startServer'
import { until } from '../../support/until'

import { productDatabase } from './productDatabase'

const admin = { email: 'admin@example.org', password: 'correct horse battery' }

type Row = { id: string } & Record<string, unknown>

/** The product on a data directory and a database of its own, to be started, killed and started again. */
export function product(entry: string, env: Record<string, string>) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-mail-'))
  const database = productDatabase(dataDir)
  let server: RunningServer | undefined
  let authorization: string

  const get = async (query: string): Promise<unknown> => {
    const headers = { Authorization: authorization }
    return (await fetch(`${server!.url}/api/${query}`, { headers })).json()
  }
  const find = async (query: string) => ((await get(query)) as { docs: Row[] }).docs
  const count = async (collection: string, where = '') =>
    ((await get(`${collection}/count?${where}`)) as { totalDocs: number }).totalDocs
  const isIdle = async () => {
    const waiting = await Promise.all([
      find('incoming-mail?where[state][equals]=stored&limit=1'),
      find('journal?where[state][equals]=pending&limit=1'),
      find('outgoing-mail?where[state][in]=queued,sending&limit=1'),
    ])
    return waiting.flat().length === 0
  }
  const start = async (more: Record<string, string> = {}) => {
    server = await startServer(entry, {
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      RATE_LIMIT: 'off',
      ...database.env,
      ...env,
      ...more,
    })
  }
  return {
    dataDir,
    database,
    url: () => server!.url,
    pid: () => server!.process.pid!,
    start,
    /** Starts it so that `dies` can kill it. */
    startMortal: (more: Record<string, string> = {}) => {
      const preload = pathToFileURL(path.resolve('tests/mail/support/dieAt.mjs')).href
      return start({ ...more, NODE_OPTIONS: `--import=${preload}` })
    },
    /** Has it die at a point of `dieAt.mjs`, while `work` is done. */
    async dies(point: string, work: () => Promise<unknown>) {
      writeFileSync(path.join(dataDir, 'die-at'), point)
      server!.process.kill('SIGUSR2')
      await until(async () => server!.output().includes(`armed: ${point}`), 'it was armed')
      await work()
      await until(async () => server!.process.signalCode === 'SIGKILL', `it died ${point}`)
    },
    async signIn() {
      const response = await fetch(`${server!.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(admin),
      })
      authorization = `JWT ${((await response.json()) as { token: string }).token}`
    },
    find,
    /** How many there are, up to some thousand. */
    count,
    /** Until so many mails came in, and nothing is left to do with them. */
    settled: (mails: number) =>
      until(
        async () => (await count('incoming-mail')) >= mails && (await isIdle()),
        `${mails} mails were sorted`,
        120_000,
      ),
    end: (signal: NodeJS.Signals) => server?.end(signal),
    remove: async () => {
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
