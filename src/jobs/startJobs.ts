import type { Payload } from 'payload'

import { deliverMail } from './deliverMail'
import { drainJournal } from './drainJournal'
import { recoverQueue } from './recoverQueue'
import { handOver } from './handOver'
import { type Loop, startLoop } from './startLoop'

/** Starts the unattended work of this process; `stop` lets what is under way end. */
export function startJobs(payload: Payload): Loop {
  const loops = [drainJournal, deliverMail, recoverQueue, handOver].map((job) =>
    startLoop(payload, job),
  )
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
}
