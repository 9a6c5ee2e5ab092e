import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { plainDocs } from '@/database/plainDocs'
import { plainDocsWith } from '@/database/plainDocsWith'
import { setPlainDocs } from '@/database/setPlainDocs'
import type { Clock } from '@/domain/serviceLevel/clock'
import type { ClockName } from '@/domain/serviceLevel/clockNames'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { recordEvents } from '@/operations/events/recordEvents'
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

/** The latest clock of each name, for each enquiry. */
export async function findClocks(
  req: PayloadRequest,
  enquiries: readonly string[],
): Promise<Map<string, Map<ClockName, StoredClock>>> {
  const latest = new Map(enquiries.map((id) => [id, new Map<ClockName, StoredClock>()]))
  if (enquiries.length === 0) return latest
  const any = { enquiry: enquiries }
  const rows = await plainDocsWith({ req, collection: 'clocks', any, fields })
  const clocks = rows.map((row) => storedClock(row as Row))
  for (const clock of clocks.sort((a, b) => a.number - b.number))
    latest.get(clock.enquiry)!.set(clock.name, clock)
  return latest
}

/** A clock as it was and as it is now, which may be the same. */
export type ChangedClock = { before: StoredClock; after: StoredClock }

/** Stores what has changed of clocks, and breaches in the histories of their enquiries. */
export async function saveClocks(req: PayloadRequest, all: readonly ChangedClock[]): Promise<void> {
  const changed = all.filter(({ before, after }) => before !== after)
  await setPlainDocs({
    req,
    collection: 'clocks',
    changes: changed.map(({ after }) => setOf(after)),
  })
  const breached = changed.filter(({ before, after }) => !before.breachedAt && after.breachedAt)
  await recordEvents(
    req,
    breached.map(({ after: { id, breachedAt, enquiry, name, version } }) => ({
      enquiry,
      type: 'breached',
      to: name,
      version,
      detail: { clock: id, dueAt: breachedAt },
    })),
  )
}

function setOf(clock: StoredClock) {
  const { id, enquiry: _enquiry, name: _name, target, ...changes } = clock
  const values = { ...changes, 'target.minutes': target.minutes, 'target.time': target.time }
  return { ids: [id], values }
}

/** A clock of an enquiry that begins, and how many of its name there are with it. */
export type NewClock = { enquiry: ClockedEnquiry; name: ClockName; number: number; clock: Clock }

/** Stores clocks that begin, with what reports group them by and the version of the settings. */
export async function beginClocks(
  req: PayloadRequest,
  begun: readonly NewClock[],
  version: string,
): Promise<void> {
  const themes = await themesOf(
    req,
    begun.map(({ enquiry }) => enquiry),
  )
  const docs = begun.map(({ enquiry, name, number, clock }) => ({
    ...clock,
    enquiry: enquiry.id,
    // Two processes that begin the same clock collide here.
    key: `${enquiry.id}/${name}/${number}`,
    name,
    number,
    version,
    priority: priorityOf(enquiry.routing?.priority),
    owner: idOf(enquiry.owner),
    theme: themes.get(enquiry.id),
    channel: enquiry.channel,
    country: enquiry.country ?? null,
    language: enquiry.language,
  }))
  await insertTogether({ req, collection: 'clocks', docs })
}

/** The theme that each enquiry was routed by, else the first that it names. */
async function themesOf(
  req: PayloadRequest,
  enquiries: readonly ClockedEnquiry[],
): Promise<Map<string, null | string>> {
  const themes = new Map(enquiries.map(({ id, routing }) => [id, idOf(routing?.theme)]))
  const ids = [...themes].filter(([, theme]) => !theme).map(([id]) => id)
  if (ids.length === 0) return themes
  const found = await plainDocs({ req, collection: 'enquiries', ids, fields: ['themes'] })
  for (const id of ids) themes.set(id, idsOf(found.get(id)?.themes)[0] ?? null)
  return themes
}
