import type { Status } from './statuses'

/** The statuses in which an enquiry still waits for somebody: neither closed nor won. */
export const openStatuses: readonly Status[] = ['ongoing', 'delayed', 'dormant']
