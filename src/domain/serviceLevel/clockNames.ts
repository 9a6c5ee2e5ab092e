import { serviceLevelNames } from './serviceLevels'

/** Every clock: those with a target, and those that run to a date on the enquiry. */
export const clockNames = [...serviceLevelNames, 'proposition', 'aftercareReview'] as const

export type ClockName = (typeof clockNames)[number]
