const workingDay = 480

/** `business` minutes count within opening hours only, `elapsed` ones always. */
export type ServiceLevel = { minutes: number; time: 'business' | 'elapsed' }

export const serviceLevelNames = [
  'acknowledge',
  'triage',
  'firstResponse',
  'rollingResponse',
  'qualify',
  'assignManager',
  'verify',
  'offerAftercare',
  'aftercareReview',
] as const

export type ServiceLevelName = (typeof serviceLevelNames)[number]

/** The promised times; a working day is eight business hours. */
export const serviceLevels: Record<ServiceLevelName, ServiceLevel> = {
  acknowledge: { minutes: 5, time: 'elapsed' },
  triage: { minutes: 240, time: 'business' },
  firstResponse: { minutes: workingDay, time: 'business' },
  rollingResponse: { minutes: 2 * workingDay, time: 'business' },
  qualify: { minutes: 10 * workingDay, time: 'business' },
  assignManager: { minutes: 2 * workingDay, time: 'business' },
  verify: { minutes: 5 * workingDay, time: 'business' },
  offerAftercare: { minutes: 20 * workingDay, time: 'business' },
  // Half a year.
  aftercareReview: { minutes: 125 * workingDay, time: 'business' },
}
