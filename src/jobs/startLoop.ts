import type { Payload } from 'payload'

import { onWake } from '@/operations/wakeJobs'

import type { Job } from './job'

export type Loop = { stop: () => Promise<void> }

/**
 * Runs a job whenever it is woken, and after a rest in case nobody did. `stop` tells the round that is
 * under way, and waits for it.
 */
export function startLoop(payload: Payload, job: Job): Loop {
  const ending = new AbortController()
  const stopping = ending.signal
  let isWoken = true
  let wake = () => {}
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, job.everyMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const rouse = () => {
    isWoken = true
    wake()
  }

  const run = async () => {
    while (!stopping.aborted) {
      isWoken = false
      const done = await attempt(payload, job, stopping)
      if (done === 0 && !isWoken && !stopping.aborted) await rest()
    }
  }
  const stopListening = onWake(job.name, rouse)
  const running = begin(payload, job).then(run)
  return {
    stop: async () => {
      ending.abort()
      stopListening()
      wake()
      await running
      await job.end?.().catch(report(payload, job))
    },
  }
}

const report = (payload: Payload, job: Job) => (error: unknown) => {
  payload.logger.error({ msg: 'A round of a job failed', job: job.name, err: error })
  return 0
}

const begin = async (payload: Payload, job: Job) => job.begin?.(payload).catch(report(payload, job))

// A round that fails (the database is away) is reported and comes again; the loop goes on.
const attempt = (payload: Payload, job: Job, stopping: AbortSignal): Promise<number> =>
  job.round(payload, stopping).catch(report(payload, job))
