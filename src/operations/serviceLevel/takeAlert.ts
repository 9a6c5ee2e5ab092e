import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { alertClock } from '@/domain/serviceLevel/alertClock'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { AlertStep } from '@/domain/serviceLevel/clock'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Clock } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { alertReaders } from './alertReaders'
import { saveClocks, type StoredAlert, type StoredClock, storedClock } from './clockStore'
import { currentSettings } from './serviceSettings'

type Sweep = { req: PayloadRequest; id: string; now: Date }

/**
 * Notes for whom the alert of a clock is that is due, in one transaction with the claim of it: of
 * several processes, one does, once; `tellAlerts` then tells them. Answers whether this one did.
 */
export const takeAlert = ({ req, id, now }: Sweep): Promise<boolean> =>
  inTransaction(req, async () => {
    const row = await req.payload.db.findOne<Clock>({
      collection: 'clocks',
      req,
      where: { id: { equals: id } },
    })
    if (!row) return false
    const before = storedClock(row)
    const settings = await currentSettings(req)
    const due = alertClock(breachClock(before, now), now, settings)
    if (!due) return false
    const alert = due.tell && (await alertFor({ req, clock: due.clock, step: due.tell, now }))
    const untoldFrom = alert ? (row.untoldFrom ?? before.alerted.length) : row.untoldFrom
    if (!(await claim(req, before, untoldFrom))) return false
    const alerted = alert ? [...before.alerted, alert] : before.alerted
    await saveClocks(req, [{ before, after: { ...due.clock, alerted } }])
    if (alert) await record(req, before, alert)
    return true
  })

/** Two processes that claim the same alert conflict here, and one of them finds it gone. */
const claim = (
  req: PayloadRequest,
  { id, nextAlert, nextAlertAt }: StoredClock,
  untoldFrom: Clock['untoldFrom'],
) =>
  updateIf({
    payload: req.payload,
    collection: 'clocks',
    data: { nextAlertAt: null, untoldFrom },
    req,
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'running' } },
        { nextAlert: { equals: nextAlert } },
        { nextAlertAt: { equals: nextAlertAt } },
      ],
    },
  })

type Due = { req: PayloadRequest; clock: StoredClock; step: AlertStep; now: Date }

/** The alert of one step; null where there is nobody to write to. */
async function alertFor({ req, clock, step, now }: Due): Promise<null | StoredAlert> {
  const { deskLead } = await currentSettings(req)
  const readers = await alertReaders({ req, step, owner: clock.owner, deskLead, now })
  if (readers.length === 0) return null
  return { step, at: now.toISOString(), readers: readers.map(({ id }) => id) }
}

const record = (
  req: PayloadRequest,
  { id, enquiry, name }: StoredClock,
  { step, readers }: StoredAlert,
) =>
  recordEvent({
    req,
    enquiry,
    type: 'alerted',
    from: name,
    to: step,
    detail: { clock: id, readers },
  })
