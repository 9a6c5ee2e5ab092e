import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { changeMails } from './changeMails'

type Chosen = { req: PayloadRequest; mails: string[] }

/** Takes parked mails out of sight because nothing is to be done; they are kept. Answers how many. */
export const putAway = ({ req, mails }: Chosen): Promise<number> =>
  changeMails({
    req,
    mails,
    from: { and: [{ state: { in: ['parked', 'unreadable'] } }, { putAwayAt: { equals: null } }] },
    to: { putAwayAt: new Date().toISOString(), putAwayBy: idOf(req.user) },
  })
