import { serviceLevelNames } from './serviceLevels'

/** Every clock: those with a target, and the one that only runs to a date on the enquiry. */
export const clockNames = [...serviceLevelNames, 'proposition'] as const

export type ClockName = (typeof clockNames)[number]
