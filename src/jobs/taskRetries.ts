import type { TaskConfig } from 'payload'

import { milliseconds } from '@/domain/milliseconds'

/** Long enough for another server of the database to take over, or an editor to save. */
export const taskRetries = {
  attempts: 10,
  backoff: { type: 'fixed', delay: milliseconds.minute },
} satisfies TaskConfig['retries']
