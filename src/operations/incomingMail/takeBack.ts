import type { PayloadRequest } from 'payload'

import { changeMails } from './changeMails'

type Chosen = { req: PayloadRequest; mails: string[] }

/** Shows mails again that were put away. Answers how many. */
export const takeBack = ({ req, mails }: Chosen): Promise<number> =>
  changeMails({
    req,
    mails,
    from: { putAwayAt: { not_equals: null } },
    to: { putAwayAt: null, putAwayBy: null },
  })
