import type { PayloadRequest } from 'payload'

import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { wakeJob } from '../wakeJobs'
import { NotYet } from './notYet'
import { readIncomingMail, type ReadMail } from './readIncomingMail'
import { sortReadMail } from './sortReadMail'

/**
 * Sorts stored mails, all in one transaction: what no person wrote is parked with the reason, what
 * belongs to an enquiry joins it, and the rest becomes an enquiry by the same way as the form.
 * Running it twice, or in two processes, changes nothing. Answers the ids of those that wait until
 * the mail that they answer has become an enquiry.
 */
export async function sortMails(
  req: PayloadRequest,
  rows: readonly IncomingMail[],
): Promise<string[]> {
  const mails: { row: IncomingMail; read: null | ReadMail }[] = []
  for (const row of rows) mails.push({ row, read: await readIncomingMail(row) })
  const sort = async () => {
    const notYet: string[] = []
    for (const { row, read } of mails) {
      try {
        await sortReadMail(req, row, read)
      } catch (error) {
        if (!(error instanceof NotYet)) throw error
        notYet.push(row.id)
      }
    }
    return notYet
  }
  const notYet = await inTransaction(req, sort, { isRepeatable: true, isUnattended: true })
  wakeJob('journal')
  return notYet
}
