import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/domain/bilingual'
import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { claimMail } from './claimMail'
import type { ReadMail } from './readIncomingMail'
import { settleBounce } from './settleBounce'
import { toldByMail } from './toldByMail'

type Parked = {
  req: PayloadRequest
  row: IncomingMail
  read: ReadMail
  /** Why, where it is not the verdict that says so. */
  reason?: Bilingual
}

/** Puts a mail aside where staff see it, with the reason; a bounce also settles the mail it is about. */
export const parkMail = ({ req, row, read, reason }: Parked): Promise<void> =>
  inTransaction(req, async () => {
    const told = toldByMail(read)
    const claimed = await claimMail(req, row, {
      ...told,
      state: 'parked',
      reason: reason ?? told.reason,
    })
    if (claimed && read.verdict.verdict === 'bounce') await settleBounce({ req, row, read })
  })
