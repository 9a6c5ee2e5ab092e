// What a year of 20,000 enquiries asks of replay and reports, on an SQLite database of its own.
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/year.ts [enquiries]
// A DATABASE_URL is used as it is, and filled if it is empty.
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
const { fillYear } = await import('./fillYear')
const { measure } = await import('./measure')

const payload = await getPayload({ config })
const password = 'correct horse battery staple'
const people = [
  { email: 'desk@example.org', name: 'Desk', roles: ['desk' as const] },
  { email: 'owner@example.org', name: 'Owner of three themes', roles: ['owner' as const] },
  { email: 'other@example.org', name: 'Owner of none', roles: ['owner' as const] },
]
if ((await payload.count({ collection: 'users' })).totalDocs === 0) await fill()
const { totalDocs } = await payload.count({ collection: 'enquiries' })
console.log(`${totalDocs} enquiries in the database (${payload.db.name})`)

async function fill(): Promise<void> {
  await loadProspectus(payload)
  const ids: string[] = []
  for (const person of people) {
    const { id } = await payload.create({ collection: 'users', data: { ...person, password } })
    ids.push(id)
  }
  const { docs } = await payload.find({ collection: 'themes', depth: 0, pagination: false })
  const themes = docs.map(({ id }) => id)
  for (const theme of themes.slice(0, 3)) {
    const data = { owners: [ids[1]!] }
    await payload.update({ collection: 'themes', id: theme, data })
  }
  await fillYear({ payload, size, themes, owners: [ids[0]!, ids[2]!] })
}

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

await measure('100 previews, one after the other', async () => {
  for (let n = 0; n < 100; n++) {
    const { text, language } = samples[n % samples.length]!
    await ask('/routing/preview', { body: { message: text, language }, token: desk })
  }
})

await payload.destroy()
rmSync(dataDir, { recursive: true })
process.exit()
