import type { PayloadRequest } from 'payload'

import { setPlainDocs } from '@/database/setPlainDocs'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { isOpenClock } from '@/domain/serviceLevel/clock'
import { type ClockName, clockNames } from '@/domain/serviceLevel/clockNames'
import { type ClockFacts, clockWant } from '@/domain/serviceLevel/clockWant'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import { settleClock } from '@/domain/serviceLevel/settleClock'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { type ClockedEnquiry, findClockedEnquiries } from './clockedEnquiry'
import { clockFacts, newFacts } from './clockFacts'
import {
  beginClocks,
  type ChangedClock,
  findClocks,
  type NewClock,
  saveClocks,
  type StoredClock,
} from './clockStore'
import { currentSettings, settingsOfVersion } from './serviceSettings'

type Settling = {
  /** Id of the enquiry. */
  enquiry: string
  /** Nothing has happened to it yet, so that there is nothing to look up. */
  isNew?: boolean
  /** When what calls for it happened; now unless given. */
  at?: Date
}

/**
 * Brings all clocks of enquiries to where they should stand, and their due times with them; answers
 * those, by the enquiries' ids. Call it after anything that may matter: doing it again changes
 * nothing. An enquiry that comes twice is settled once, as of the first that called for it.
 */
export const settleClocks = (
  req: PayloadRequest,
  settlings: readonly Settling[],
): Promise<Map<string, Due>> => inTransaction(req, () => settleAll(req, onceEach(settlings)))

function onceEach(settlings: readonly Settling[]): Settling[] {
  const once = new Map<string, Settling>()
  for (const { enquiry, isNew, at } of settlings) {
    const earlier = once.get(enquiry)
    const isFirst = !earlier || (at && (!earlier.at || at < earlier.at))
    once.set(enquiry, { enquiry, isNew, at: isFirst ? at : earlier.at })
  }
  return [...once.values()]
}

async function settleAll(
  req: PayloadRequest,
  settlings: readonly Settling[],
): Promise<Map<string, Due>> {
  const now = new Date()
  const settings = await currentSettings(req)
  const ids = settlings.map(({ enquiry }) => enquiry)
  const enquiries = await findClockedEnquiries(req, ids)
  const known = settlings.flatMap(({ enquiry, isNew }) => (isNew ? [] : enquiries.get(enquiry)!))
  const facts = await clockFacts(req, known, now)
  const clocks = await findClocks(
    req,
    known.map(({ id }) => id),
  )
  const all: Settled = { changed: [], begun: [] }
  const dues = new Map<string, Due>()
  for (const { enquiry: id, at = now } of settlings) {
    const enquiry = enquiries.get(id)!
    const asked = { req, enquiry, facts: facts.get(id) ?? newFacts(enquiry), settings, at, now }
    const { changed, begun } = await settle(asked, clocks.get(id) ?? new Map())
    all.changed.push(...changed)
    all.begun.push(...begun)
    dues.set(id, dueOf(changed, begun))
  }
  await saveClocks(req, all.changed)
  await beginClocks(req, all.begun, settings.version)
  await storeDues(req, enquiries, dues)
  return dues
}

type Asked = {
  req: PayloadRequest
  enquiry: ClockedEnquiry
  facts: ClockFacts
  settings: ServiceSettings
  at: Date
  now: Date
}

/** Its clocks as they were and are now, and those that begin. */
type Settled = { changed: ChangedClock[]; begun: NewClock[] }

/** Settles the clock of each name of one enquiry. */
async function settle(
  { req, enquiry, facts, settings, at, now }: Asked,
  latest: ReadonlyMap<ClockName, StoredClock>,
): Promise<Settled> {
  const record = enquiry as unknown as PipelineRecord
  const settled: Settled = { changed: [], begun: [] }
  for (const name of clockNames) {
    const before = latest.get(name)
    const { latest: after, begun } = settleClock({
      name,
      want: enquiry.deletedAt ? { is: 'cancelled' } : clockWant(name, { record, facts }),
      latest: before
        ? { clock: before, settings: (await settingsOfVersion(req, before.version)) ?? settings }
        : null,
      at,
      now,
      priority: priorityOf(enquiry.routing?.priority),
      settings,
    })
    if (before && after) settled.changed.push({ before, after: owned(after, enquiry) })
    if (begun)
      settled.begun.push({ enquiry, name, number: (before?.number ?? 0) + 1, clock: begun })
  }
  return settled
}

/** An open clock goes with the enquiry when that is given to somebody else. */
const owned = (clock: StoredClock, { owner }: ClockedEnquiry): StoredClock =>
  isOpenClock(clock) && clock.owner !== idOf(owner) ? { ...clock, owner: idOf(owner) } : clock

type Due = { acknowledgeBy: null | string; triageBy: null | string; respondBy: null | string }

/** What is owed next; null where nothing is, or nothing for the time being. */
function dueOf(changed: readonly ChangedClock[], begun: readonly NewClock[]): Due {
  const open = new Map([
    ...changed.flatMap(({ after }) => (isOpenClock(after) ? [[after.name, after.dueAt]] : [])),
    ...begun.map(({ name, clock }) => [name, clock.dueAt] as const),
  ] as [ClockName, null | string][])
  const due = (name: ClockName) => open.get(name) ?? null
  return {
    acknowledgeBy: due('acknowledge'),
    triageBy: due('triage'),
    respondBy: due('firstResponse') ?? due('rollingResponse'),
  }
}

async function storeDues(
  req: PayloadRequest,
  enquiries: ReadonlyMap<string, ClockedEnquiry>,
  dues: ReadonlyMap<string, Due>,
): Promise<void> {
  const changed = [...dues].filter(([id, due]) => !isSame(due, enquiries.get(id)!.due))
  await setPlainDocs({
    req,
    collection: 'enquiries',
    changes: changed.map(([id, due]) => ({
      ids: [id],
      values: {
        'due.acknowledgeBy': due.acknowledgeBy,
        'due.triageBy': due.triageBy,
        'due.respondBy': due.respondBy,
      },
    })),
  })
}

const isSame = (due: Due, stored: ClockedEnquiry['due']) =>
  due.acknowledgeBy === (stored?.acknowledgeBy ?? null) &&
  due.triageBy === (stored?.triageBy ?? null) &&
  due.respondBy === (stored?.respondBy ?? null)
