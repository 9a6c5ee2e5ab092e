import type { Payload } from 'payload'

import { deliverMail } from './deliverMail'
import { drainJournal } from './drainJournal'
import { handOver } from './handOver'
import { recoverQueue } from './recoverQueue'
import { scanAttachments } from './scanAttachments'
import { type Loop, startLoop } from './startLoop'
import { sweepServiceLevels } from './sweepServiceLevels'

const jobs = [
  drainJournal,
  deliverMail,
  scanAttachments,
  sweepServiceLevels,
  handOver,
  recoverQueue,
]

/** Starts the unattended work of this process; `stop` lets what is under way end. */
export function startJobs(payload: Payload): Loop {
  const loops = jobs.map((job) => startLoop(payload, job))
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
}
