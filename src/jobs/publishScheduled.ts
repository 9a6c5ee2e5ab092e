import { systemRequest } from '@/operations/systemRequest'

import type { Job } from './job'

/** Runs Payload's own queue: it publishes and unpublishes what editors scheduled. */
export const publishScheduled: Job = {
  name: 'publications',
  everyMs: 10_000,
  round: async (payload) => {
    const { jobStatus = {} } = await payload.jobs.run({
      limit: 100,
      req: await systemRequest(payload),
    })
    return Object.keys(jobStatus).length
  },
}
