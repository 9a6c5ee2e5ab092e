import type { PayloadRequest } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'
import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { wakeJob } from '../wakeJobs'
import { NotYet } from './notYet'
import { readIncomingMail, type ReadMail } from './readIncomingMail'
import { sortReadMail } from './sortReadMail'

type Sorted = {
  /** How many it has looked at. */
  looked: number
  /** Ids of those that wait until the mail that they answer has become an enquiry. */
  notYet: string[]
}

/**
 * Sorts stored mails, all in one transaction: what no person wrote is parked with the reason, what
 * belongs to an enquiry joins it, and the rest becomes an enquiry by the same way as the form.
 * Running it twice, or in two processes, changes nothing. It stops after a mail when somebody waits
 * for a submission to be stored.
 */
export async function sortMails(
  req: PayloadRequest,
  rows: readonly IncomingMail[],
): Promise<Sorted> {
  const mails: { row: IncomingMail; read: null | ReadMail }[] = []
  for (const row of rows) mails.push({ row, read: await readIncomingMail(row) })
  const sort = async () => {
    const notYet: string[] = []
    for (const [n, { row, read }] of mails.entries()) {
      if (n > 0 && capturePressure.isWaiting(req.payload)) return { looked: n, notYet }
      try {
        await sortReadMail(req, row, read)
      } catch (error) {
        if (!(error instanceof NotYet)) throw error
        notYet.push(row.id)
      }
    }
    return { looked: rows.length, notYet }
  }
  const sorted = await inTransaction(req, sort, { isRepeatable: true })
  wakeJob('journal')
  return sorted
}
