import type { PayloadRequest } from 'payload'

import { setPlainFields } from '@/database/setPlainFields'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import type { Clock } from '@/domain/serviceLevel/clock'
import { isOpenClock } from '@/domain/serviceLevel/clock'
import { type ClockName, clockNames } from '@/domain/serviceLevel/clockNames'
import { type ClockFacts, clockWant } from '@/domain/serviceLevel/clockWant'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import { settleClock } from '@/domain/serviceLevel/settleClock'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { type ClockedEnquiry, findClockedEnquiry } from './clockedEnquiry'
import { clockFacts, newFacts } from './clockFacts'
import { beginClocks, findClocks, type NewClock, saveClock, type StoredClock } from './clockStore'
import { currentSettings, settingsOfVersion } from './serviceSettings'

type Settling = {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
  /** Nothing has happened to it yet, so that there is nothing to look up. */
  isNew?: boolean
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
  isNew = false,
  now = new Date(),
  at = now,
}: Settling): Promise<Due> =>
  inTransaction(req, async () => {
    const enquiry = await findClockedEnquiry(req, id)
    const facts = isNew ? newFacts(enquiry) : await clockFacts({ req, enquiry, now })
    const settings = await currentSettings(req)
    const latest = isNew ? new Map<ClockName, StoredClock>() : await findClocks(req, id)
    const open: StoredClock[] = []
    const begun: NewClock[] = []
    for (const name of clockNames) {
      const clock = latest.get(name)
      const settled = await settle({ req, enquiry, facts, settings, name, clock, at, now })
      if (settled.open) open.push(settled.open)
      if (settled.begun) begun.push(settled.begun)
    }
    const { version } = settings
    const due = dueOf([...open, ...(await beginClocks({ req, enquiry, version, begun }))])
    if (!isSame(due, enquiry.due)) {
      const values = {
        'due.acknowledgeBy': due.acknowledgeBy,
        'due.triageBy': due.triageBy,
        'due.respondBy': due.respondBy,
      }
      await setPlainFields({ req, collection: 'enquiries', id, values })
    }
    return due
  })

type One = {
  req: PayloadRequest
  enquiry: ClockedEnquiry
  facts: ClockFacts
  settings: ServiceSettings
  name: ClockName
  clock: StoredClock | undefined
  at: Date
  now: Date
}

type Settled = { open?: StoredClock; begun?: NewClock }

/** Settles the clock of one name; answers what is open of it afterwards, or begins. */
async function settle({
  req,
  enquiry,
  facts,
  settings,
  name,
  clock,
  at,
  now,
}: One): Promise<Settled> {
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
  if (begun) return { begun: { name, number: (clock?.number ?? 0) + 1, clock: begun } }
  return latest && isOpenClock(latest) ? { open: latest } : {}
}

/** An open clock goes with the enquiry when that is given to somebody else. */
const owned = (clock: StoredClock, { owner }: ClockedEnquiry): StoredClock =>
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

const isSame = (due: Due, stored: ClockedEnquiry['due']) =>
  due.acknowledgeBy === (stored?.acknowledgeBy ?? null) &&
  due.triageBy === (stored?.triageBy ?? null) &&
  due.respondBy === (stored?.respondBy ?? null)
