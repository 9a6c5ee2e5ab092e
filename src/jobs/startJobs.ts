import type { Payload } from 'payload'

import { env } from '@/env'

import { deliverMail } from './deliverMail'
import { drainJournal } from './drainJournal'
import { fetchMail } from './fetchMail'
import { handOver } from './handOver'
import { keepMailFiles } from './keepMailFiles'
import { publishScheduled } from './publishScheduled'
import { recoverQueue } from './recoverQueue'
import { scanAttachments } from './scanAttachments'
import { type Loop, startLoop } from './startLoop'
import { sortMail } from './sortMail'
import { sweepServiceLevels } from './sweepServiceLevels'

const jobs = [
  sortMail,
  keepMailFiles,
  drainJournal,
  deliverMail,
  scanAttachments,
  sweepServiceLevels,
  handOver,
  publishScheduled,
  recoverQueue,
]

/** Starts the unattended work of this process; `stop` lets what is under way end. */
export function startJobs(payload: Payload): Loop {
  const all = [...jobs, ...env.IMAP_URL.map(fetchMail)]
  const loops = all.map((job) => startLoop(payload, job))
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
}
