import type { DataFromCollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { isOpen } from '@/domain/businessTime/isOpen'
import { milliseconds } from '@/domain/milliseconds'
import { tellOfSilence } from '@/operations/outgoingMail/tellOfSilence'
import { moveEnquiry } from '@/operations/pipeline/moveEnquiry'
import { MoveRefused } from '@/operations/pipeline/moveRefused'
import type { Enquiry } from '@/payload-types'

import { systemRequest } from '../systemRequest'
import { markBreach } from './markBreach'
import { currentSettings } from './serviceSettings'
import { takeAlert } from './takeAlert'
import { tellAlerts } from './tellAlerts'

const BATCH = 100

/**
 * Does what time alone brings about: stores breaches at the times they happened, alerts people in
 * opening hours, resumes what was put off until now, lets sleep what nobody spoke of for long and
 * tells the owner of what is going that way.
 * However late, often or many at once it runs, each happens once. Answers how much it did.
 */
export async function sweepServiceLevels(payload: Payload, now: Date): Promise<number> {
  const settings = await currentSettings(await systemRequest(payload))
  const time = now.toISOString()
  const running = { state: { equals: 'running' } }
  const late: Where = {
    and: [running, { dueAt: { less_than: time } }, { breachedAt: { equals: null } }],
  }
  let done = await each(payload, await find(payload, 'clocks', late, 'dueAt'), ({ id }, req) =>
    markBreach({ req, id, now }),
  )
  if (isOpen(now, settings.calendar)) {
    const due: Where = { and: [running, { nextAlertAt: { less_than_equal: time } }] }
    const clocks = await find(payload, 'clocks', due, 'nextAlertAt')
    const taken = await each(payload, clocks, ({ id }, req) => takeAlert({ req, id, now }))
    done += taken
    // Not before the last of them is taken, so that of a backlog too each reader gets one mail.
    const isMoreToTake = clocks.length === BATCH && taken > 0
    if (!isMoreToTake) done += await tellAlerts(await systemRequest(payload))
  }
  const patience = settings.dormantDays * milliseconds.day
  const before = (days: number) => new Date(now.getTime() - days * milliseconds.day).toISOString()
  const lastSign = ({ lastInteractionAt, receivedAt }: Enquiry) =>
    new Date(lastInteractionAt ?? receivedAt).getTime()
  done += await each(
    payload,
    await find(payload, 'enquiries', resumable(time), 'resumeAt'),
    (enquiry, req) => move({ req, enquiry, to: 'ongoing', at: new Date(enquiry.resumeAt!) }),
  )
  done += await each(
    payload,
    await find(payload, 'enquiries', silent(before(settings.dormantDays)), 'receivedAt'),
    (enquiry, req) =>
      move({ req, enquiry, to: 'dormant', at: new Date(lastSign(enquiry) + patience) }),
  )
  // After those, because nobody is told of what sleeps by now.
  if (isOpen(now, settings.calendar)) {
    const untold: Where = {
      and: [silent(before(settings.silentDays)), { silenceToldAt: { equals: null } }],
    }
    done += await each(
      payload,
      await find(payload, 'enquiries', untold, 'receivedAt'),
      (enquiry, req) => tellOfSilence({ req, enquiry, now }),
    )
  }
  return done
}

const resumable = (time: string): Where => ({
  and: [{ status: { equals: 'delayed' } }, { resumeAt: { less_than_equal: time } }],
})

const silent = (since: string): Where => ({
  and: [
    { status: { equals: 'ongoing' } },
    { receivedAt: { less_than_equal: since } },
    {
      or: [
        { lastInteractionAt: { less_than_equal: since } },
        { lastInteractionAt: { equals: null } },
      ],
    },
  ],
})

async function find<S extends 'clocks' | 'enquiries'>(
  payload: Payload,
  collection: S,
  where: Where,
  sort: string,
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: BATCH,
    // The product's own work, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    sort,
    where,
  })
  return docs as DataFromCollectionSlug<S>[]
}

/** Does each in a request of its own; one that fails is reported and holds up no other. */
async function each<T extends { id: string }>(
  payload: Payload,
  docs: T[],
  work: (doc: T, req: PayloadRequest) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const doc of docs) {
    try {
      if (await work(doc, await systemRequest(payload))) done++
    } catch (error) {
      payload.logger.error({ msg: 'A step of the sweep failed', record: doc.id, err: error })
    }
  }
  return done
}

type Move = { req: PayloadRequest; enquiry: Enquiry; to: 'dormant' | 'ongoing'; at: Date }

async function move({ req, enquiry: { id }, to, at }: Move): Promise<boolean> {
  try {
    await moveEnquiry({ req, id, body: { to }, bySystem: true, now: at })
    return true
  } catch (error) {
    // Another process was first, or the rules see a sign of life that the query did not.
    if (error instanceof MoveRefused) return false
    throw error
  }
}
