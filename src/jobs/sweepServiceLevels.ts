import { sweepServiceLevels as sweep } from '@/operations/serviceLevel/sweepServiceLevels'

import type { Job } from './job'

/** Watches the clocks of all enquiries. */
export const sweepServiceLevels: Job = {
  name: 'service-levels',
  everyMs: 30_000,
  round: (payload) => sweep(payload, new Date()),
}
