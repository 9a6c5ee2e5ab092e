import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { startClock } from '@/domain/serviceLevel/startClock'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { stopClock } from '@/domain/serviceLevel/stopClock'

import { enquiries as samples } from '../tests/unit/domain/routing/enquiries'

const START = Date.parse('2025-01-01T00:00:00Z')
const HOUR = 3_600_000
const YEAR = 365 * 24 * HOUR
const BATCH = 500

type Row = Record<string, unknown>
type Filled = { payload: Payload; size: number; themes: string[]; owners: string[] }

/** Fills an SQLite database with the enquiries of 2025, each with its history and its clocks. */
export async function fillYear({ payload, size, themes, owners }: Filled): Promise<void> {
  for (let first = 0; first < size; first += BATCH) {
    const req = { transactionID: await payload.db.beginTransaction() } as never
    const numbers = Array.from({ length: Math.min(BATCH, size - first) }, (_, n) => first + n)
    const made: { id: string; n: number }[] = []
    for (const n of numbers) {
      const data = enquiryOf({ n, size, themes, owners })
      const { id } = await payload.db.create({ collection: 'enquiries', data, req })
      made.push({ id: String(id), n })
    }
    await payload.db.commitTransaction(req['transactionID'])
    await insert(
      payload,
      'enquiry_events',
      made.flatMap(({ id, n }) => eventsOf(id, receivedAt(n, size))),
    )
    await insert(
      payload,
      'clocks',
      made.flatMap(({ id, n }) =>
        clocksOf(id, receivedAt(n, size), themes[n % themes.length]!, owners[n % owners.length]!),
      ),
    )
  }
}

const receivedAt = (n: number, size: number) => START + (YEAR * n) / size
const iso = (at: number) => new Date(at).toISOString()

function enquiryOf({ n, size, themes, owners }: Omit<Filled, 'payload'> & { n: number }): Row {
  const at = receivedAt(n, size)
  const { text, language } = samples[n % samples.length]!
  const trace = Array.from({ length: 12 }, (_, step) => ({
    step: 'rule',
    matched: false,
    text: { en: `Rule ${step} did not match: ${text}`, ko: `규칙 ${step}` },
  }))
  return {
    reference: `BENCH-${n}`,
    message: text,
    language,
    channel: 'form',
    country: n % 3 === 0 ? 'KR' : 'GB',
    stage: 'responded',
    status: n % 10 > 0 ? 'lost' : 'ongoing',
    ball: 'ours',
    classification: 'genuine',
    receivedAt: iso(at),
    themes: [themes[n % themes.length]],
    owner: owners[n % owners.length],
    routing: {
      theme: themes[n % themes.length],
      owner: owners[n % owners.length],
      decidedBy: 'text',
      trace,
      chosenThemes: [],
    },
    ...(n % 10 > 0 && { closing: { closedAt: iso(at + 480 * HOUR), reason: `Reason ${n % 7}` } }),
  }
}

/** A real history's moves, and two events beside each, as there are of mails and interactions. */
const eventsOf = (enquiry: string, at: number): Row[] =>
  [
    { type: 'received', to: 'received', hours: 0 },
    { type: 'routed', hours: 0 },
    { type: 'mail-queued', hours: 0 },
    { type: 'mail-sent', hours: 0.01 },
    { type: 'moved', from: 'received/ongoing', to: 'triaged/ongoing', hours: 2 },
    { type: 'interaction', to: 'outbound', hours: 20 },
    { type: 'moved', from: 'triaged/ongoing', to: 'responded/ongoing', hours: 20 },
    { type: 'interaction', to: 'inbound', hours: 90 },
    { type: 'moved', from: 'responded/ongoing', to: 'responded/lost', hours: 480 },
  ].map(({ hours, ...event }, index) => ({
    ...event,
    id: randomUUID(),
    enquiry,
    at: iso(at + hours * HOUR),
    sequence: index + 1,
    hash: 'of the benchmark',
  }))

const spans = [
  { name: 'triage', began: 0, hours: 2 },
  { name: 'firstResponse', began: 0, hours: 20 },
  { name: 'qualify', began: 20, hours: 460 },
  { name: 'rollingResponse', began: 90, hours: 60 },
] as const

const clocksOf = (enquiry: string, at: number, theme: string, owner: string): Row[] =>
  spans.map(({ name, began, hours }) => {
    const from = new Date(at + began * HOUR)
    const clock = stopClock(
      startClock({ name, at: from, priority: 'normal', settings: defaultSettings }),
      new Date(from.getTime() + hours * HOUR),
      defaultSettings.calendar,
    )
    const { target, ...rest } = clock
    return {
      ...rest,
      id: randomUUID(),
      target_minutes: target.minutes,
      target_time: target.time,
      key: `${enquiry}/${name}/1`,
      enquiry,
      name,
      number: 1,
      priority: 'normal',
      version: 'default',
      owner,
      theme,
      channel: 'form',
      country: 'GB',
      language: 'en',
    }
  })

async function insert(payload: Payload, table: string, rows: Row[]): Promise<void> {
  const { drizzle, tables } = payload.db as unknown as SQLiteAdapter
  for (let first = 0; first < rows.length; first += BATCH) {
    await drizzle
      .insert(tables[table] as unknown as SQLiteTable)
      .values(rows.slice(first, first + BATCH) as never)
  }
}
