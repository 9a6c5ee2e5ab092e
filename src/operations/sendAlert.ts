import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { alertClock } from '@/domain/serviceLevel/alertClock'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { AlertStep } from '@/domain/serviceLevel/clock'
import { env } from '@/env'
import { alert } from '@/mail/outbound/templates/alert'
import type { Clock } from '@/payload-types'

import { alertReaders } from './alertReaders'
import { saveClock, type StoredClock, storedClock } from './clockStore'
import { inTransaction } from './inTransaction'
import { queueMail } from './queueMail'
import { recordEvent } from './recordEvent'
import { currentSettings } from './serviceSettings'

type Sweep = { req: PayloadRequest; id: string; now: Date }

/**
 * Sends the alert of a clock that is due, in one transaction with the claim of it: of several
 * processes, one sends it, once. Answers whether this one did anything.
 */
export const sendAlert = ({ req, id, now }: Sweep): Promise<boolean> =>
  inTransaction(req, async () => {
    const before = await findClock(req, id)
    const settings = await currentSettings(req)
    const due = before && alertClock(breachClock(before, now), now, settings)
    if (!due || !(await claim(req, before))) return false
    const told = due.tell && (await tell({ req, clock: due.clock, step: due.tell, now }))
    const alerted = told
      ? [...before.alerted, { step: due.tell!, at: now.toISOString() }]
      : before.alerted
    await saveClock({ req, before, after: { ...due.clock, alerted } })
    return true
  })

async function findClock(req: PayloadRequest, id: string): Promise<null | StoredClock> {
  const row = await req.payload.db.findOne<Clock>({
    collection: 'clocks',
    req,
    where: { id: { equals: id } },
  })
  return row && storedClock(row)
}

/** Two processes that claim the same alert conflict here, and one of them finds it gone. */
const claim = (req: PayloadRequest, { id, nextAlert, nextAlertAt }: StoredClock) =>
  updateIf({
    payload: req.payload,
    collection: 'clocks',
    data: { nextAlertAt: null },
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

type Telling = { req: PayloadRequest; clock: StoredClock; step: AlertStep; now: Date }

/** Queues the mails of one step; answers whether there was anybody to write to. */
async function tell({ req, clock, step, now }: Telling): Promise<boolean> {
  const { enquiry, owner, name } = clock
  const { deskLead } = await currentSettings(req)
  const readers = await alertReaders({ req, step, owner, deskLead, now })
  const found = await findEnquiry(req, enquiry)
  if (!found || readers.length === 0) return false
  for (const { email, language } of readers) {
    const reader = language ?? 'en'
    await queueMail({
      req,
      enquiry,
      kind: 'alert',
      to: email,
      language: reader,
      content: alert(reader, {
        reference: found.reference,
        clock: name,
        dueAt: new Date(clock.breachedAt ?? clock.dueAt ?? now),
        isLate: clock.breachedAt !== null,
        link: `${env.SERVER_URL}/admin/collections/enquiries/${enquiry}`,
      }),
    })
  }
  await recordEvent({
    req,
    enquiry,
    type: 'alerted',
    from: name,
    to: step,
    detail: { clock: clock.id, readers: readers.map(({ id }) => id) },
  })
  return true
}

const findEnquiry = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    disableErrors: true,
    // The product's own work, with nobody signed in.
    overrideAccess: true,
    req,
    select: { reference: true },
  })
