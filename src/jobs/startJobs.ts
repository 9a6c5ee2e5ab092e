import type { Payload } from 'payload'

import { deliverMail } from './deliverMail'
import { drainJournal } from './drainJournal'
import { type Loop, startLoop } from './startLoop'

const EVERY_MS = 1_000

/** Starts the unattended work of this process; `stop` lets what is under way end. */
export function startJobs(payload: Payload): Loop {
  const loops = [drainJournal, deliverMail].map((job) => startLoop(payload, job, EVERY_MS))
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
}
