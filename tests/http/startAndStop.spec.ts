import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import Database from 'libsql'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { compiledServer } from '../support/compiledServer'
import { type RunningServer, startServer } from '../support/startServer'
import { until } from '../support/until'

/** Tells what V8 makes of the code that was kept. */
const SAY_KEPT_CODE = 'tests/http/support/sayKeptCode.mjs'

let entry: string
let dataDir: string
let server: RunningServer | undefined

beforeAll(async () => {
  entry = await compiledServer('start-and-stop')
})
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-start-'))
})
afterEach(() => {
  server?.process.kill('SIGKILL')
  server = undefined
})
afterAll(() => rmSync(dataDir, { recursive: true }))

const start = async (env: Record<string, string> = {}) =>
  (server = await startServer(entry, { DATA_DIR: dataDir, ...env }))

const summary = (running: RunningServer) =>
  until(async () => running.output().includes('One Front Door is ready.'), 'the summary')

async function login(url: string, email: string, password: string): Promise<number> {
  const { status } = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return status
}

/** One that ends by itself. */
const refusedStart = (env: Record<string, string>) =>
  spawnSync(process.execPath, [entry], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, NODE_ENV: 'production', ...env },
  })

it('should end with one line for each wrong variable and exit code 1', () => {
  const { status, stderr, stdout } = refusedStart({ PORT: 'abc', SMTP_URL: 'x' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toBe('PORT: must be a number\nSMTP_URL: must be an smtp:// or smtps:// URL\n')
})

it('should say at its start what it runs on, and load the prospectus', async () => {
  const running = await start({ RATE_LIMIT: 'off' })
  await summary(running)
  expect(running.output()).toMatch(/Database {2}SQLite, .+one-front-door\.db/)
  expect(running.output()).toMatch(/Mail {6}SMTP_URL is not set: .+mail/)
  expect(running.output()).toMatch(/107 assets/)
  expect(running.output()).toMatch(/WARNING {3}RATE_LIMIT=off/)
})

it('should make the first administrator with a password that it shows once', async () => {
  const first = await start()
  await summary(first)
  const [, email = ''] = /First administrator: (\S+)/.exec(first.output()) ?? []
  const [, password = ''] = /Generated password: {2}(\S+)/.exec(first.output()) ?? []
  expect(await login(first.url, email, password)).toBe(200)
  expect(first.output().split(password)).toHaveLength(2)
  expect(await first.end('SIGTERM')).toBe(0)

  const second = await start()
  await summary(second)
  expect(second.output()).not.toMatch(/password/i)
  expect(await login(second.url, email, password)).toBe(200)
})

it('should show that password even where it cannot start', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { status, stderr, stdout } = refusedStart({ PAGES: 'off', PORT: String(port) })
  other.close()
  expect(status).toBe(1)
  expect(stderr).toBe('PORT: is in use by another program\n')
  expect(stdout).toMatch(/Generated password: {2}\S+/)
})

it('should go on where the content of a new version cannot be added', async () => {
  const first = await start()
  expect(await first.end('SIGTERM')).toBe(0)
  const database = new Database(path.join(dataDir, 'one-front-door.db'))
  database.exec(`
    update prospectus_load set loaded = json_remove(loaded, '$."targets/rd-investment-share"');
    create trigger refuse before update on prospectus_load begin select raise(abort, 'refused'); end`)
  database.close()

  const second = await start()
  await summary(second)
  // What is logged may come a moment after what is printed.
  const isLogged = () => second.output().includes('The new content could not be added')
  await until(async () => isLogged(), 'it was logged')
  expect((await fetch(`${second.url}/api/health`)).status).toBe(200)
})

it('should take the first administrator from the environment, without repeating the password', async () => {
  const admin = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' }
  const running = await start(admin)
  await summary(running)
  expect(await login(running.url, admin.ADMIN_EMAIL, admin.ADMIN_PASSWORD)).toBe(200)
  expect(running.output()).not.toContain(admin.ADMIN_PASSWORD)
})

it('should go on after queries by long paths that it refuses', async () => {
  const running = await start()
  for (const slug of ['assets', 'projects', 'case-studies']) {
    const path = `/api/${slug}?where[theme.owners.name][exists]=true`
    expect((await fetch(running.url + path)).status).toBe(400)
    expect((await fetch(`${running.url}/api/health`)).status).toBe(200)
  }
  expect(await running.end('SIGTERM')).toBe(0)
})

it('should finish what is in flight before it stops', async () => {
  const running = await start()
  const { req, answered } = halfAnEnquiry(running.url)
  await arrived(req, running.url)
  const ended = running.end('SIGTERM')
  await until(async () => !(await accepts(running.url)), 'it took no more connections')
  req.end(':1}')
  expect((await answered).statusCode).toBe(422)
  expect(await ended).toBe(0)
})

it('should exit at once on a second signal', async () => {
  const running = await start()
  const { req, answered } = halfAnEnquiry(running.url)
  answered.catch(() => {})
  await arrived(req, running.url)
  running.process.kill('SIGTERM')
  await until(async () => !(await accepts(running.url)), 'it took no more connections')
  expect(await running.end('SIGTERM')).toBe(1)
})

/** A request whose second half is still to come. */
function halfAnEnquiry(url: string): { req: ClientRequest; answered: Promise<IncomingMessage> } {
  const headers = { 'Content-Type': 'application/json' }
  const req = request(`${url}/api/enquiries/submit`, { method: 'POST', headers })
  req.write('{"unknown"')
  const answered = once(req, 'response').then(([response]) =>
    (response as IncomingMessage).resume(),
  )
  return { req, answered }
}

/** The server has the request: it was sent before another one that the server has answered. */
async function arrived(req: ClientRequest, url: string): Promise<void> {
  const [socket] = (await once(req, 'socket')) as [Socket]
  if (socket.connecting) await once(socket, 'connect')
  await until(async () => (await fetch(`${url}/api/health`)).ok, 'it answered')
}

const accepts = (url: string) =>
  fetch(`${url}/api/health`, { headers: { Connection: 'close' } }).then(
    () => true,
    () => false,
  )

it('should run the code that V8 compiled when it was built', async () => {
  const { status } = spawnSync(process.execPath, ['scripts/cacheCode.mjs', path.dirname(entry)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir },
  })
  expect(status).toBe(0)
  const running = await start({ NODE_OPTIONS: `--import=${pathToFileURL(SAY_KEPT_CODE).href}` })
  expect(running.output()).toContain('Kept code: taken')
})
