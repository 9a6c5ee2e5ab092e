import type { PayloadRequest } from 'payload'

import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { wakeJob } from '../wakeJobs'
import { becomeEnquiries, type NewMail } from './becomeEnquiries'
import { contactsOfSenders } from './contactsOfSenders'
import { NotYet } from './notYet'
import { readIncomingMail, type ReadMail } from './readIncomingMail'
import { senderOf } from './senderOf'
import { sortReadMail } from './sortReadMail'

/**
 * Sorts stored mails, all in one transaction: what no person wrote is parked with the reason, what
 * belongs to an enquiry joins it, and the rest becomes enquiries by the same way as the form.
 * Running it twice, or in two processes, changes nothing. Answers the ids of those that wait until
 * the mail that they answer has become an enquiry.
 */
export async function sortMails(
  req: PayloadRequest,
  rows: readonly IncomingMail[],
): Promise<string[]> {
  const mails: Mail[] = []
  for (const row of rows) {
    const read = await readIncomingMail(row)
    mails.push({ row, read, sender: read && senderOf(read) })
  }
  const sort = () => sortReadMails(req, mails)
  const notYet = await inTransaction(req, sort, { isRepeatable: true, isUnattended: true })
  wakeJob('journal')
  return notYet
}

type Mail = { row: IncomingMail; read: null | ReadMail; sender: null | string }

async function sortReadMails(req: PayloadRequest, mails: readonly Mail[]): Promise<string[]> {
  const contacts = await contactsOfSenders(
    req,
    mails.flatMap(({ sender }) => sender ?? []),
  )
  const [fresh, notYet]: [NewMail[], string[]] = [[], []]
  for (const mail of mails) {
    try {
      const contact = contacts.get(mail.sender ?? '')
      const one = await sortReadMail({ req, ...mail, contact })
      if (one) fresh.push(one)
    } catch (error) {
      if (!(error instanceof NotYet)) throw error
      notYet.push(mail.row.id)
    }
  }
  await becomeEnquiries(req, fresh)
  return notYet
}
