import type { ServiceLevel } from './serviceLevels'

export const clockStates = ['running', 'paused', 'stopped', 'cancelled'] as const
export type ClockState = (typeof clockStates)[number]

/** Who hears of a clock, in this order: the owner of what is getting late, then of what is late. */
export const alertSteps = ['warning', 'owner', 'cover', 'desk'] as const
export type AlertStep = (typeof alertSteps)[number]

export type Pause = { from: string; to: null | string }

/** One clock of an enquiry; times are ISO strings, as they are stored. */
export type Clock = {
  state: ClockState
  startedAt: string
  target: ServiceLevel
  pauses: readonly Pause[]
  /** When it runs out; null while it is paused. */
  dueAt: null | string
  stoppedAt: null | string
  /** What it had counted when it was stopped or cancelled, in minutes of its target's time. */
  elapsedMinutes: null | number
  /** The due time that passed. Once set it never changes. */
  breachedAt: null | string
  /** The next step to be alerted; null when all have been. */
  nextAlert: AlertStep | null
  /** When that is due; null while it is paused, and at the end. */
  nextAlertAt: null | string
}

export const isOpenClock = ({ state }: Pick<Clock, 'state'>): boolean =>
  state === 'running' || state === 'paused'
