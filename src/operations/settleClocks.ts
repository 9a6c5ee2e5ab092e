import type { PayloadRequest } from 'payload'

import type { Clock } from '@/domain/serviceLevel/clock'
import { isOpenClock } from '@/domain/serviceLevel/clock'
import { type ClockName, clockNames } from '@/domain/serviceLevel/clockNames'
import { type ClockFacts, clockWant } from '@/domain/serviceLevel/clockWant'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import { settleClock } from '@/domain/serviceLevel/settleClock'
import type { Enquiry } from '@/payload-types'

import { clockFacts } from './clockFacts'
import { beginClock, findClocks, saveClock, type StoredClock } from './clockStore'
import { idOf } from './idOf'
import { inTransaction } from './inTransaction'
import { currentSettings, settingsOfVersion } from './serviceSettings'

type Settling = {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
  /** When what calls for it happened; now unless given. */
  at?: Date
  now?: Date
}

/**
 * Brings all clocks of an enquiry to where they should stand, and its due times with them; answers
 * those. Call it after anything that may matter: doing it again changes nothing.
 */
export const settleClocks = ({
  req,
  enquiry: id,
  now = new Date(),
  at = now,
}: Settling): Promise<Due> =>
  inTransaction(req, async () => {
    const enquiry = await findEnquiry(req, id)
    const facts = await clockFacts({ req, enquiry, now })
    const settings = await currentSettings(req)
    const latest = await findClocks(req, id)
    const settled: StoredClock[] = []
    for (const name of clockNames) {
      const clock = latest.get(name)
      settled.push(...(await settle({ req, enquiry, facts, settings, name, clock, at, now })))
    }
    const due = dueOf(settled)
    if (!isSame(due, enquiry.due)) {
      await req.payload.db.updateOne({
        collection: 'enquiries',
        id,
        data: { due },
        req,
        returning: false,
      })
    }
    return due
  })

// Straight from the database: relationships are ids, whoever asks.
async function findEnquiry(req: PayloadRequest, id: string): Promise<Enquiry> {
  const found = await req.payload.db.findOne<Enquiry>({
    collection: 'enquiries',
    req,
    where: { id: { equals: id } },
  })
  if (!found) throw new Error('The enquiry of the clocks is not there.')
  return found
}

type One = {
  req: PayloadRequest
  enquiry: Enquiry
  facts: ClockFacts
  settings: ServiceSettings
  name: ClockName
  clock: StoredClock | undefined
  at: Date
  now: Date
}

/** Settles the clock of one name; answers what is open of it afterwards. */
async function settle({ req, enquiry, facts, settings, name, clock, at, now }: One) {
  const record = enquiry as unknown as PipelineRecord
  const { latest, begun } = settleClock({
    name,
    want: enquiry.deletedAt ? { is: 'cancelled' } : clockWant(name, { record, facts }),
    latest: clock
      ? { clock, settings: (await settingsOfVersion(req, clock.version)) ?? settings }
      : null,
    at,
    now,
    priority: priorityOf(enquiry.routing?.priority),
    settings,
  })
  if (clock && latest) await saveClock({ req, before: clock, after: owned(latest, enquiry) })
  if (!begun) return latest && isOpenClock(latest) ? [latest] : []
  const number = (clock?.number ?? 0) + 1
  return [await beginClock({ req, enquiry, name, number, version: settings.version, clock: begun })]
}

/** An open clock goes with the enquiry when that is given to somebody else. */
const owned = (clock: StoredClock, { owner }: Enquiry): StoredClock =>
  isOpenClock(clock) && clock.owner !== idOf(owner) ? { ...clock, owner: idOf(owner) } : clock

type Due = { acknowledgeBy: null | string; triageBy: null | string; respondBy: null | string }

/** What is owed next; null where nothing is, or nothing for the time being. */
function dueOf(clocks: readonly (Clock & { name: ClockName })[]): Due {
  const due = (name: ClockName) => clocks.find((clock) => clock.name === name)?.dueAt ?? null
  return {
    acknowledgeBy: due('acknowledge'),
    triageBy: due('triage'),
    respondBy: due('firstResponse') ?? due('rollingResponse'),
  }
}

const isSame = (due: Due, stored: Enquiry['due']) =>
  due.acknowledgeBy === (stored?.acknowledgeBy ?? null) &&
  due.triageBy === (stored?.triageBy ?? null) &&
  due.respondBy === (stored?.respondBy ?? null)
