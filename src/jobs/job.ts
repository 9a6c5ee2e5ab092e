import type { Payload } from 'payload'

import type { JobName } from '@/operations/wakeJobs'

/** Unattended work: idempotent, and safe to run in several processes at once. */
export type Job = {
  name: JobName
  /** How long it rests when nobody wakes it. */
  everyMs: number
  /** Done once, before the first round. */
  begin?: (payload: Payload) => Promise<void>
  /** Done once, after the last round. */
  end?: () => Promise<void>
  /**
   * Does what is due and answers how much that was; it is called again at once while it is not 0. One that
   * may take long begins nothing more once it is `stopping`.
   */
  round: (payload: Payload, stopping?: AbortSignal) => Promise<number>
}
