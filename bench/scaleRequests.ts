// The questions of bench/scale.ts, asked of the database of DATABASE_URL; writes how long each took
// to the file that is named, and drops a MongoDB database when told `drop`.
import { writeFileSync } from 'node:fs'

import { password } from './people'
import { median } from './stats/median'

await import('lexical')
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')

const ROUNDS = Number(process.env.ROUNDS ?? 20)
const WARM_UP = 5
const [answer, afterwards] = process.argv.slice(2)

const payload = await getPayload({ config })
const ask = async (route: string, { body, token }: { body?: unknown; token?: string } = {}) => {
  const response = await handleEndpoints({
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
  const text = await response.text()
  if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`)
  return JSON.parse(text) as Record<string, never> & { docs: { id: string }[]; token: string }
}

const email = 'scale-desk@example.org'
await payload.delete({ collection: 'users', where: { email: { equals: email } } })
await payload.create({
  collection: 'users',
  data: { email, password, name: 'Desk', roles: ['desk', 'administrator'] },
})
const { docs: owners } = await payload.find({
  collection: 'users',
  limit: 1,
  sort: 'email',
  where: { roles: { equals: 'owner' } },
})
const owner = owners[0]!
await payload.update({ collection: 'users', id: owner.id, data: { password } })
const signIn = async (email: string) =>
  (await ask('/users/login', { body: { email, password } })).token
const tokens = { desk: await signIn(email), owner: await signIn(owner.email) }

const stages = [
  ...['received', 'triaged', 'responded', 'prospect', 'active-project', 'proposition'],
  ...['verify-win', 'won', 'aftercare'],
]
const open = 'where[status][in]=ongoing,delayed,dormant'
const mine = `where[owner][equals]=${owner.id}&where[status][equals]=ongoing&sort=due.respondBy`
const all = 'enquiries?limit=25'
const month = (() => {
  const to = new Date()
  const from = new Date(to.getTime() - 28 * 24 * 3_600_000)
  return `from=${from.toISOString().slice(0, 10)}&to=${to.toISOString().slice(0, 10)}`
})()
const latest = await ask(`/enquiries?limit=1&page=500&depth=0`, { token: tokens.desk })
const theirs = await ask(`/enquiries?limit=1&page=50&depth=0`, { token: tokens.owner })
const timeline = ({ docs }: typeof latest) =>
  ['enquiry-events', 'interactions', 'outgoing-mail']
    .map((slug) => `${slug}?depth=0&where[enquiry][equals]=${docs[0]!.id}&limit=500`)
    .concat(`enquiries/${docs[0]!.id}`)
const search = (words: string) => [`${all}&search=${encodeURIComponent(words)}`]

/** Milliseconds of each round: by the clock, and of this process's work. */
type Times = { time: number[]; processor: number[] }
type Question = { who: keyof typeof tokens; routes: string[] }
const questions: Record<string, Question> = {
  'Desk: list': { who: 'desk', routes: [all] },
  'Desk: list, no depth': { who: 'desk', routes: [`${all}&depth=0`] },
  'Desk: list by due time, open': { who: 'desk', routes: [`${all}&sort=due.respondBy&${open}`] },
  'Desk: list of one status': { who: 'desk', routes: [`${all}&where[status][equals]=lost`] },
  'Desk: page 40': { who: 'desk', routes: [`${all}&page=40`] },
  'Desk: page 400': { who: 'desk', routes: [`${all}&page=400`] },
  'Desk: list by due time, all': { who: 'desk', routes: [`${all}&sort=due.respondBy`] },
  'Desk: list by subject': { who: 'desk', routes: [`${all}&sort=subject`] },
  'Desk: list by status': { who: 'desk', routes: [`${all}&sort=status`] },
  'Desk: board': {
    who: 'desk',
    routes: stages.map(
      (stage) => `${all}&depth=0&where[stage][equals]=${stage}&where[status][equals]=ongoing`,
    ),
  },
  'Desk: queue without owner': {
    who: 'desk',
    routes: [`${all}&where[owner][exists]=false&where[status][equals]=ongoing`],
  },
  'Desk: counts of the dashboard': {
    who: 'desk',
    routes: [
      'enquiries/count?where[status][equals]=ongoing&where[stage][equals]=received',
      `enquiries/count?where[status][equals]=ongoing&where[due.respondBy][less_than]=${new Date().toISOString()}`,
      'outgoing-mail/count?where[state][in]=failed,queued&where[attempts][greater_than]=0',
      'journal/count?where[state][equals]=quarantined',
    ],
  },
  'Desk: one enquiry with its timeline': { who: 'desk', routes: timeline(latest) },
  'Desk: search for a frequent word': { who: 'desk', routes: search('hydrogen') },
  'Desk: search for two words': { who: 'desk', routes: search('battery planning') },
  'Desk: search in Korean': { who: 'desk', routes: search('수소') },
  'Desk: search for a reference': { who: 'desk', routes: search('OFD-2026-000500') },
  'Desk: search for an address': { who: 'desk', routes: search('person1@firm-bc.example') },
  'Owner: list': { who: 'owner', routes: [all] },
  'Owner: my queue': { who: 'owner', routes: [`${all}&${mine}`] },
  'Owner: counts of the dashboard': {
    who: 'owner',
    routes: [
      `enquiries/count?${open}&where[owner][equals]=${owner.id}`,
      `enquiries/count?where[status][equals]=ongoing&where[due.respondBy][less_than]=${new Date().toISOString()}`,
      'outgoing-mail/count?where[state][in]=failed,queued&where[attempts][greater_than]=0',
    ],
  },
  'Owner: one enquiry with its timeline': { who: 'owner', routes: timeline(theirs) },
  'Owner: search for a frequent word': { who: 'owner', routes: search('hydrogen') },
  ...Object.fromEntries(
    (['desk', 'owner'] as const).flatMap((who) => [
      [`${who}: month’s service report`, { who, routes: [`reports/service?${month}`] }],
      [
        `${who}: month’s service report by theme`,
        { who, routes: [`reports/service?${month}&by=theme`] },
      ],
      [`${who}: month’s funnel report`, { who, routes: [`reports/funnel?${month}`] }],
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['contacts', 'companies', 'interactions', 'enquiry-events', 'clocks', 'outgoing-mail'],
      ...['journal', 'incoming-mail', 'attachments'],
    ].map((slug) => [
      `Desk: list of ${slug}`,
      { who: 'desk' as const, routes: [`${slug}?limit=25`] },
    ]),
  ),
  'Desk: mail that was sent': {
    who: 'desk',
    routes: ['outgoing-mail?limit=25&where[state][equals]=sent'],
  },
  'Desk: clocks that are done': {
    who: 'desk',
    routes: ['clocks?limit=25&where[state][equals]=stopped'],
  },
  'Desk: events of moves': {
    who: 'desk',
    routes: ['enquiry-events?limit=25&where[type][equals]=moved'],
  },
  'Desk: search for interactions': {
    who: 'desk',
    routes: ['interactions?limit=25&search=hydrogen'],
  },
  'Desk: search for an address of mail': {
    who: 'desk',
    routes: ['outgoing-mail?limit=25&search=person1@firm-bc.example'],
  },
  ...Object.fromEntries(
    ['contacts', 'interactions', 'enquiry-events', 'clocks', 'outgoing-mail'].map((slug) => [
      `Owner: list of ${slug}`,
      { who: 'owner' as const, routes: [`${slug}?limit=25`] },
    ]),
  ),
}

/** A list of nothing is quick however much there is. */
async function checkThatItFinds(name: string, { who, routes }: Question): Promise<void> {
  const answers: { docs?: unknown[] }[] = []
  for (const route of routes) answers.push(await ask(`/${route}`, { token: tokens[who] }))
  const lists = answers.flatMap(({ docs }) => (docs ? [docs] : []))
  if (lists.length > 0 && lists.flat().length === 0) throw new Error(`${name}: finds nothing`)
}

async function timesOf({ who, routes }: Question): Promise<Times> {
  const times: Times = { time: [], processor: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    for (const route of routes) await ask(`/${route}`, { token: tokens[who] })
    const time = performance.now() - began
    // What takes seconds need not be asked forty times, nor before it counts.
    const isSlow = time > 5000
    if (round < 0 && !isSlow) continue
    const { user, system } = process.cpuUsage(before)
    times.time.push(time)
    times.processor.push((user + system) / 1000)
    if (isSlow) break
  }
  return times
}

const times: Record<string, Times> = {}
const only = process.env.ONLY
for (const [name, question] of Object.entries(questions)) {
  if (only && !new RegExp(only).test(name)) continue
  await checkThatItFinds(name, question)
  times[name] = await timesOf(question)
  console.log(`${median(times[name].time).toFixed(1).padStart(8)} ms  ${name}`)
}
writeFileSync(answer!, JSON.stringify(times))

if (afterwards === 'drop' && 'connection' in payload.db) {
  await (
    payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
  ).connection.dropDatabase()
}
await payload.destroy()
process.exit()
