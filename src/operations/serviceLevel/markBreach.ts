import type { PayloadRequest } from 'payload'

import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { Clock } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { saveClocks, storedClock } from './clockStore'

type Late = { req: PayloadRequest; id: string; now: Date }

/** Stores that a clock ran out, as of its due time; answers whether it did and was not yet stored. */
export const markBreach = ({ req, id, now }: Late): Promise<boolean> =>
  inTransaction(req, async () => {
    const row = await req.payload.db.findOne<Clock>({
      collection: 'clocks',
      req,
      where: { id: { equals: id } },
    })
    if (!row) return false
    const before = storedClock(row)
    const after = breachClock(before, now)
    await saveClocks(req, [{ before, after }])
    return before !== after
  })
