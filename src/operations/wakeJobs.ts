import { EventEmitter } from 'node:events'

export type JobName =
  | 'attachments'
  | 'hand-over'
  | 'incoming-mail'
  | 'journal'
  | 'mail-files'
  | 'mailbox'
  | 'outgoing-mail'
  | 'publications'
  | 'queue'
  | 'service-levels'

// Next bundles its own copy of this module; the bus belongs to the process.
const BUS = Symbol.for('one-front-door.jobs')
const shared = globalThis as { [BUS]?: EventEmitter }
const bus = (shared[BUS] ??= new EventEmitter())

/** Tells a job that there is work for it now, rather than at its next round. */
export const wakeJob = (name: JobName): void => void bus.emit(name)

/** Calls `wake` whenever the job has work; the answer stops that. */
export function onWake(name: JobName, wake: () => void): () => void {
  bus.on(name, wake)
  return () => bus.off(name, wake)
}
