// How long a replay of a year of 20,000 enquiries takes, on a database of its own.
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/routingReplay.ts [enquiries]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const size = Number(process.argv[2] ?? 20_000)
const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-bench-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'bench.db')}`,
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
})

await import('lexical')
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const { loadProspectus } = await import('@/seed/loadProspectus')
const { enquiries: samples } = await import('../tests/unit/domain/routing/enquiries')

const payload = await getPayload({ config })
await loadProspectus(payload)
const { docs: themes } = await payload.find({ collection: 'themes', depth: 0, pagination: false })
const credentials = { email: 'bench@example.org', password: 'correct horse battery staple' }
const { id: desk } = await payload.create({
  collection: 'users',
  data: { ...credentials, name: 'Bench', roles: ['desk'] },
})

const start = Date.parse('2025-01-01T00:00:00Z')
const year = 365 * 86_400_000
for (let n = 0; n < size; n++) {
  const receivedAt = new Date(start + (year * n) / size)
  const closed = n % 10 > 0
  const sample = samples[n % samples.length]!
  await payload.db.create({
    collection: 'enquiries',
    data: {
      reference: `BENCH-${n}`,
      message: sample.text,
      language: sample.language,
      channel: 'form',
      country: n % 3 === 0 ? 'KR' : 'GB',
      stage: 'responded',
      status: closed ? 'lost' : 'ongoing',
      ball: 'ours',
      classification: 'genuine',
      receivedAt: receivedAt.toISOString(),
      themes: n % 2 === 0 ? [themes[n % themes.length]!.id] : [],
      owner: desk,
      ...(closed && {
        closing: { closedAt: new Date(receivedAt.getTime() + 20 * 86_400_000).toISOString() },
      }),
    },
    returning: false,
  } as never)
}
console.log(`${size} enquiries in the database (${payload.db.name})`)

const post = async (route: string, body: unknown, token?: string) =>
  handleEndpoints({
    config: payload.config,
    request: new Request(`${payload.config.serverURL}/api${route}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    }),
  })

const timed = async (what: string, work: () => Promise<unknown>) => {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const wall = ((performance.now() - began) / 1000).toFixed(2)
  console.log(
    `${what}: ${wall} s, ${((user + system) / 1e6).toFixed(2)} s of processor`,
    result ?? '',
  )
}

const { token } = (await (await post('/users/login', credentials)).json()) as { token: string }
const period = { from: '2025-01-01', to: '2026-01-01' }
const rules = [{ conditions: { countries: ['KR'] }, outcome: { owner: desk } }]
for (const [what, body] of [
  ['A year by today’s rules', period],
  ['A year by a draft', { ...period, rules }],
] as const) {
  await timed(what, async () => {
    const { summary } = (await (await post('/routing/replay', body, token)).json()) as {
      summary: { enquiries: number; changed: unknown }
    }
    return JSON.stringify({ enquiries: summary.enquiries, changed: summary.changed })
  })
}
await timed('100 previews, one after the other', async () => {
  for (let n = 0; n < 100; n++) {
    const { text, language } = samples[n % samples.length]!
    await (await post('/routing/preview', { message: text, language }, token)).json()
  }
})

await payload.destroy()
rmSync(dataDir, { recursive: true })
process.exit()
