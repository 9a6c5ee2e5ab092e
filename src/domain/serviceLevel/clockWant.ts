import { lastInstantOf } from '../businessTime/lastInstantOf'
import { milliseconds } from '../milliseconds'
import { isClosed } from '../pipeline/closedStatuses'
import type { PipelineRecord } from '../pipeline/pipelineRecord'
import { type Stage, stages } from '../pipeline/stages'
import type { ClockName } from './clockNames'

/** What the clocks need to know beside the enquiry; times are ISO strings. */
export type ClockFacts = {
  /** When a person of ours first wrote or spoke to the investor. */
  firstReplyAt: null | string
  /** Whether an acknowledgement is owed at all, and when it was sent. */
  acknowledgement: { isOwed: boolean; sentAt: null | string }
}

/**
 * How a clock should stand. `since` and `at`: when it first began, or ended, if not just now;
 * `until`: the date that it runs to, and what becomes of it when that date is moved.
 */
export type ClockWant =
  | { is: 'running' | 'paused'; since?: null | string; until?: Until }
  | { is: 'stopped'; at?: null | string }
  | { is: 'cancelled' }
  | { is: 'absent' }

export type Until = { date: string; moved: 'cancelled' | 'stopped' }

type Asked = { record: PipelineRecord; facts: ClockFacts }

const stopped = (at?: null | string): ClockWant => ({ is: 'stopped', at })
const cancelled: ClockWant = { is: 'cancelled' }

const isParked = ({ status }: PipelineRecord) => status === 'delayed' || status === 'dormant'
const isPast = ({ stage }: PipelineRecord, other: Stage) =>
  stages.indexOf(stage) > stages.indexOf(other)

/** What runs while the enquiry is worked on, and is held while that is put off. */
const working = (record: PipelineRecord, since?: null | string): ClockWant => ({
  is: isParked(record) ? 'paused' : 'running',
  since,
})

/** A day, as the admin's picker stores it (noon) and as a date alone is read (midnight); both in UTC. */
const isDay = (date: string) => Date.parse(date) % (milliseconds.day / 2) === 0

/** What is due on a day is late when that has ended. */
const dueOn = (date: string): string => (isDay(date) ? lastInstantOf(date) : date)

const inStage = (stage: Stage, { record }: Asked): ClockWant => {
  if (isPast(record, stage)) return stopped()
  return record.stage === stage && !isClosed(record.status) ? working(record) : cancelled
}

/** How each clock of an enquiry should stand: the one table of what starts, holds and ends them. */
const wants: Record<ClockName, (asked: Asked) => ClockWant> = {
  acknowledge: ({ record, facts: { acknowledgement } }) => {
    if (acknowledgement.sentAt) return stopped(acknowledgement.sentAt)
    return acknowledgement.isOwed ? { is: 'running', since: record.receivedAt } : { is: 'absent' }
  },
  // Closing an enquiry is a way to triage it.
  triage: ({ record }) =>
    isPast(record, 'received') || isClosed(record.status)
      ? stopped()
      : working(record, record.receivedAt),
  // Only a person's reply answers; whose turn it is has no say here.
  firstResponse: ({ record, facts }) => {
    if (facts.firstReplyAt) return stopped(facts.firstReplyAt)
    return isClosed(record.status) ? cancelled : working(record, record.receivedAt)
  },
  rollingResponse: ({ record, facts }) => {
    if (isClosed(record.status)) return cancelled
    if (!facts.firstReplyAt || record.ball === 'investor') return stopped()
    return record.ball === 'partner' ? { is: 'paused' } : working(record)
  },
  // To qualify, to close or to park: each is a decision.
  qualify: ({ record, facts }) => {
    if (isPast(record, 'responded') || record.status !== 'ongoing') return stopped()
    return facts.firstReplyAt ? { is: 'running', since: facts.firstReplyAt } : { is: 'absent' }
  },
  assignManager: (asked) => (asked.record.projectManager ? stopped() : inStage('prospect', asked)),
  proposition: (asked) => {
    const { deadline, completedAt } = asked.record.proposition ?? {}
    const want = inStage('proposition', asked)
    if (completedAt) return stopped(completedAt)
    if (want.is === 'cancelled' || want.is === 'stopped' || !deadline) return want
    // The investor was told a date; it does not wait while we do.
    return { is: 'running', until: { date: dueOn(deadline), moved: 'cancelled' } }
  },
  verify: (asked) => inStage('verify-win', asked),
  offerAftercare: (asked) => {
    const { offeredAt } = asked.record.aftercare ?? {}
    return offeredAt ? stopped(offeredAt) : inStage('won', asked)
  },
  aftercareReview: ({ record }) => {
    const nextReviewAt = record.aftercare?.nextReviewAt
    if (record.stage !== 'aftercare' || isClosed(record.status)) return cancelled
    if (!nextReviewAt) return working(record, record.aftercare?.offeredAt)
    // A review that is done sets the date of the next.
    return { is: 'running', until: { date: dueOn(nextReviewAt), moved: 'stopped' } }
  },
}

export const clockWant = (name: ClockName, asked: Asked): ClockWant => wants[name](asked)
