import type { PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'

/** How many submissions wait in the journal, counted no further than `most`. */
export const countPending = (req: PayloadRequest, most: number): Promise<number> =>
  nativeQuery(req, {
    sqlite: async (native) => {
      const [row] = await sqliteRows<{ waiting: number }>(
        native,
        `select count(*) as waiting from (select 1 from journal where state = 'pending' limit ?)`,
        [most],
      )
      return row!.waiting
    },
    mongodb: ({ collections }) =>
      collections.journal!.countDocuments({ state: 'pending' }, { limit: most }).exec(),
  })
