import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { isDuplicateKey } from './isDuplicateKey'
import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'

/**
 * Raises a counter in one atomic step, beginning it if need be, and answers where it stands then: no
 * number is given twice by however many processes, and what fails later may leave a gap.
 */
export const countUp = (req: PayloadRequest, name: string, by = 1): Promise<number> =>
  nativeQuery(
    req,
    {
      sqlite: async (native) => {
        const now = new Date().toISOString()
        const [counter] = await sqliteRows<{ value: number }>(
          native,
          `insert into counters (id, name, value, created_at, updated_at) values (?, ?, ?, ?, ?)
            on conflict (name) do update
              set value = value + excluded.value, updated_at = excluded.updated_at
            returning value`,
          [randomUUID(), name, by, now, now],
        )
        return counter!.value
      },
      // Outside of the caller's transaction: two transactions that count at once would conflict, and
      // one of them lose its work.
      mongodb: async ({ collections }) => {
        const raise = async () => {
          const counter = await collections.counters!.findOneAndUpdate(
            { name },
            { $inc: { value: by } },
            { lean: true, new: true, upsert: true },
          )
          return (counter as unknown as { value: number }).value
        }
        // Of two that begin it at once, one meets the other's.
        return raise().catch((error: unknown) =>
          isDuplicateKey(error) ? raise() : Promise.reject(error),
        )
      },
    },
    { writes: true },
  )
