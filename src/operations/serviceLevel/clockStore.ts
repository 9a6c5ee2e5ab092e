import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { plainDocsWith } from '@/database/plainDocsWith'
import { plainFields } from '@/database/plainFields'
import { setPlainFields } from '@/database/setPlainFields'
import type { Clock } from '@/domain/serviceLevel/clock'
import type { ClockName } from '@/domain/serviceLevel/clockNames'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Clock as Row } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import type { ClockedEnquiry } from './clockedEnquiry'

/** A clock of an enquiry with what is kept beside it; `number` counts those of its name from 1. */
export type StoredClock = Clock & {
  id: string
  enquiry: string
  name: ClockName
  number: number
  /** Of the settings that it was started under. */
  version: string
  owner: null | string
  alerted: readonly StoredAlert[]
}

/** An alert of a clock, with the ids of those whom it is for. */
export type StoredAlert = { step: string; at: string; readers: string[] }

/** A row as the database has it, as the rules read it. */
export const storedClock = (row: Row): StoredClock => ({
  id: String(row.id),
  enquiry: idOf(row.enquiry)!,
  name: row.name,
  number: row.number,
  version: row.version,
  owner: idOf(row.owner),
  alerted: (row.alerted ?? []) as StoredClock['alerted'],
  state: row.state,
  startedAt: row.startedAt,
  target: row.target,
  pauses: (row.pauses ?? []) as Clock['pauses'],
  dueAt: row.dueAt ?? null,
  stoppedAt: row.stoppedAt ?? null,
  elapsedMinutes: row.elapsedMinutes ?? null,
  breachedAt: row.breachedAt ?? null,
  nextAlert: row.nextAlert ?? null,
  nextAlertAt: row.nextAlertAt ?? null,
})

const fields = [
  'alerted',
  'breachedAt',
  'dueAt',
  'elapsedMinutes',
  'enquiry',
  'name',
  'nextAlert',
  'nextAlertAt',
  'number',
  'owner',
  'pauses',
  'startedAt',
  'state',
  'stoppedAt',
  'target.minutes',
  'target.time',
  'version',
] as const

/** The latest clock of each name. */
export async function findClocks(
  req: PayloadRequest,
  enquiry: string,
): Promise<Map<ClockName, StoredClock>> {
  const rows = await plainDocsWith({
    req,
    collection: 'clocks',
    any: { enquiry: [enquiry] },
    fields,
  })
  const clocks = rows.map((row) => storedClock(row as Row))
  return new Map(clocks.sort((a, b) => a.number - b.number).map((clock) => [clock.name, clock]))
}

type Saved = { req: PayloadRequest; before: StoredClock; after: StoredClock }

/** Stores what has changed of a clock, and a breach in the history of its enquiry. */
export async function saveClock({ req, before, after }: Saved): Promise<void> {
  if (before === after) return
  const { id, enquiry, name, target, ...changes } = after
  const values = { ...changes, 'target.minutes': target.minutes, 'target.time': target.time }
  await setPlainFields({ req, collection: 'clocks', id, values })
  if (before.breachedAt || !after.breachedAt) return
  await recordEvent({
    req,
    enquiry,
    type: 'breached',
    to: name,
    version: after.version,
    detail: { clock: id, dueAt: after.breachedAt },
  })
}

/** A clock that begins, and how many of its name there are with it. */
export type NewClock = { name: ClockName; number: number; clock: Clock }

type Begun = {
  req: PayloadRequest
  enquiry: ClockedEnquiry
  /** Of the settings. */
  version: string
  begun: readonly NewClock[]
}

/** Stores clocks that begin, with what reports group them by. */
export async function beginClocks({ req, enquiry, version, begun }: Begun): Promise<StoredClock[]> {
  const { id, channel, country, language, routing } = enquiry
  const owner = idOf(enquiry.owner)
  const shared = {
    enquiry: id,
    version,
    priority: priorityOf(routing?.priority),
    owner,
    theme: begun.length > 0 ? await themeOf(req, enquiry) : null,
    channel,
    country: country ?? null,
    language,
  }
  const docs = begun.map(({ name, number, clock }) => ({
    ...clock,
    ...shared,
    // Two processes that begin the same clock collide here.
    key: `${id}/${name}/${number}`,
    name,
    number,
  }))
  const ids = await insertTogether({ req, collection: 'clocks', docs })
  return begun.map(({ name, number, clock }, n) => ({
    ...clock,
    id: ids[n]!,
    enquiry: id,
    name,
    number,
    version,
    owner,
    alerted: [],
  }))
}

/** The theme that it was routed by, else the first that it names. */
async function themeOf(req: PayloadRequest, { id, routing }: ClockedEnquiry) {
  const routed = idOf(routing?.theme)
  if (routed) return routed
  const found = await plainFields({ req, collection: 'enquiries', id, fields: ['themes'] })
  return idsOf(found?.themes)[0] ?? null
}
