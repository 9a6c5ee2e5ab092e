import type { PayloadRequest } from 'payload'

import { matchThread } from '@/domain/threading/matchThread'
import type { IncomingMail } from '@/payload-types'

import type { NewMail } from './becomeEnquiries'
import { claimMail } from './claimMail'
import { findThreads } from './findThreads'
import { intakeReasons } from './intakeReasons'
import { isRepetition } from './isRepetition'
import { joinThread } from './joinThread'
import { parkMail } from './parkMail'
import type { ReadMail } from './readIncomingMail'
import { toldByMail } from './toldByMail'

type Sorted = {
  req: PayloadRequest
  row: IncomingMail
  read: null | ReadMail
  /** The address of who wrote, if there is one to answer to. */
  sender: null | string
  /** Id of the contact who has that address. */
  contact?: string
}

/**
 * Finds what is to become of one stored mail, and does it, in the caller's transaction; answers it
 * where it is to become an enquiry. Throws NotYet while the mail that it answers is on its way.
 */
export async function sortReadMail(sorted: Sorted): Promise<NewMail | undefined> {
  const { req, row, read, sender } = sorted
  if (!read) {
    await claimMail(req, row, { state: 'unreadable', reason: intakeReasons.unreadable })
    return undefined
  }
  if (row.releasedBy && sender) return sortPerson({ ...sorted, read: asPerson(read), sender })
  if (!row.releasedBy && row.sameAs) await sortRepetition(req, row, read)
  else if (!row.releasedBy && read.verdict.verdict !== 'human') await parkMail({ req, row, read })
  else if (!sender) await parkMail({ req, row, read, reason: intakeReasons.noSender })
  else return sortPerson({ ...sorted, read, sender })
  return undefined
}

/** The same mail by another way is no news; another mail with its Message-ID is for staff to look at. */
async function sortRepetition(req: PayloadRequest, row: IncomingMail, read: ReadMail) {
  if (await isRepetition(req, row, read)) {
    await claimMail(req, row, {
      ...toldByMail(read),
      state: 'repeated',
      reason: intakeReasons.repeated,
    })
  } else {
    await parkMail({ req, row, read, reason: intakeReasons.reusedId })
  }
}

/** Staff know better than the rules. */
const asPerson = (read: ReadMail): ReadMail => ({
  ...read,
  verdict: { verdict: 'human', reason: intakeReasons.released, mayAutoReply: true },
})

type Personal = Omit<Sorted, 'read' | 'sender'> & { read: ReadMail; sender: string }

async function sortPerson({
  req,
  row,
  read,
  sender,
  contact,
}: Personal): Promise<NewMail | undefined> {
  const { mail, authentication } = read
  const isForged = authentication.isFailed
  const match = matchThread(await findThreads(req, { row, mail, sender, isForged, contact }))
  if (match.enquiry === null) return { row, read, sender, suggestions: match.suggestions }
  await joinThread({ req, row, read, ...match })
}
