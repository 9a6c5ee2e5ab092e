import type { Status } from './statuses'

/** The statuses in which an enquiry is closed without a win. */
export const closedStatuses = ['lost', 'abandoned', 'signposted', 'duplicate', 'spam'] as const

export type ClosedStatus = (typeof closedStatuses)[number]

export const isClosed = (status: Status): status is ClosedStatus =>
  (closedStatuses as readonly Status[]).includes(status)
