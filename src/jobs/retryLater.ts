import type { Payload } from 'payload'

import { backOff } from '@/domain/backOff'

type Retried = {
  payload: Payload
  collection: 'incoming-mail' | 'journal'
  row: { id: string; attempts: number }
  /** What could not be done, for the log. */
  msg: string
  error: unknown
}

/** What fails stays and is tried again, after growing pauses: it is delayed, and never lost. */
export async function retryLater({ payload, collection, row, msg, error }: Retried): Promise<void> {
  payload.logger.error({ msg, record: row.id, err: error })
  const attempts = row.attempts + 1
  await payload.db.updateOne({
    collection,
    id: row.id,
    data: {
      attempts,
      lastError: (error as Error).name,
      nextAttemptAt: new Date(Date.now() + backOff(attempts)).toISOString(),
    },
    returning: false,
  })
}
