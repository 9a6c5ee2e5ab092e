// What a year of 20,000 enquiries asks of replay and reports, on an SQLite database of its own.
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/year.ts [enquiries]
// A DATABASE_URL is used as it is, and filled if it is empty.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { measure } from './measure'
import { password, people } from './people'

const size = Number(process.argv[2] ?? 20_000)
const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-bench-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'bench.db')}`,
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
})

spawnSync(process.execPath, ['--import', 'tsx', 'bench/fill.ts', String(size)], {
  stdio: 'inherit',
})

await import('lexical')
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const { enquiries: samples } = await import('../tests/unit/domain/routing/enquiries')

const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'enquiries' })
console.log(`${totalDocs} enquiries in the database (${payload.db.name})`)

const ask = async (route: string, { body, token }: { body?: unknown; token?: string } = {}) =>
  handleEndpoints({
    config: payload.config,
    request: new Request(`${payload.config.serverURL}/api${route}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: body ? JSON.stringify(body) : undefined,
    }),
  })

async function signIn(email: string): Promise<string> {
  const answer = await ask('/users/login', { body: { email, password } })
  return ((await answer.json()) as { token: string }).token
}

/** Reads an answer as it comes, as a client of a stream does; answers its last characters. */
async function endOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder()
  let end = ''
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>)
    end = (end + decoder.decode(part)).slice(-2_000)
  return end
}

const [desk, owner] = await Promise.all(people.map(({ email }) => signIn(email)))
const year = { from: '2025-01-01', to: '2026-01-01' }
const rules = [{ conditions: { countries: ['KR'] }, outcome: { toDesk: true } }]
for (const [what, body] of [
  ['A year by today’s rules', year],
  ['A year by a draft', { ...year, rules }],
] as const) {
  await measure(what, async () => {
    const end = await endOf(await ask('/routing/replay', { body, token: desk }))
    return /"enquiries":\d+,"changed":{.*?}/.exec(end)?.[0]
  })
}

const period = new URLSearchParams(year)
for (const [who, token] of [
  ['the desk', desk],
  ['an owner', owner],
] as const) {
  for (const report of [`service?${period}`, `service?${period}&by=theme`, `funnel?${period}`]) {
    await measure(`${report} as ${who}`, async () => {
      const { rows, stages } = (await (await ask(`/reports/${report}`, { token })).json()) as {
        rows?: { count: number }[]
        stages?: { entries: number }[]
      }
      const counts = rows?.map(({ count }) => count) ?? stages?.map(({ entries }) => entries)
      return `${counts?.reduce((sum, count) => sum + count, 0)} counted`
    })
  }
}

const hours = {
  timeZone: 'Europe/London',
  weekly: { mon: [['08:00', '20:00']], tue: [['08:00', '20:00']], thu: [['08:00', '20:00']] },
}
for (const [what, changes] of [
  ['nothing changed', {}],
  ['other hours and targets', { hours, targets: { firstResponse: 240, triage: { normal: 60 } } }],
  ['other absences, by owner', { by: 'owner', absences: [] }],
] as const) {
  await measure(`What if, with ${what}`, async () => {
    await endOf(
      await ask('/reports/service/what-if', { body: { ...year, ...changes }, token: desk }),
    )
  })
}
await measure('100 previews, one after the other', async () => {
  for (let n = 0; n < 100; n++) {
    const { text, language } = samples[n % samples.length]!
    await ask('/routing/preview', { body: { message: text, language }, token: desk })
  }
})

await payload.destroy()
rmSync(dataDir, { recursive: true })
process.exit()
