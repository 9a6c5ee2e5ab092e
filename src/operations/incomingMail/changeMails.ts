import type { PayloadRequest, Where } from 'payload'

import { updateIf } from '@/database/updateIf'
import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'

type Change = {
  req: PayloadRequest
  mails: string[]
  /** Which of them still fit. */
  from: Where
  to: Pick<IncomingMail, 'putAwayAt' | 'putAwayBy'>
}

/** Changes those of the mails that fit, all or none of them. Answers how many. */
export const changeMails = ({ req, mails, from, to }: Change): Promise<number> =>
  inTransaction(req, async () => {
    let changed = 0
    for (const id of new Set(mails)) {
      const where = { and: [{ id: { equals: id } }, from] }
      const { payload } = req
      if (await updateIf({ payload, collection: 'incoming-mail', data: to, req, where }))
        changed += 1
    }
    return changed
  })
