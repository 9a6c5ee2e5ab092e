import type { PayloadRequest } from 'payload'

import { matchThread } from '@/domain/threading/matchThread'
import type { IncomingMail } from '@/payload-types'

import { captureEnquiry } from '../captureEnquiry'
import { inTransaction } from '../inTransaction'
import { wakeJob } from '../wakeJobs'
import { claimMail } from './claimMail'
import { findThreads } from './findThreads'
import { intakeReasons } from './intakeReasons'
import { isRepetition } from './isRepetition'
import { joinThread } from './joinThread'
import { parkMail } from './parkMail'
import { readIncomingMail, type ReadMail } from './readIncomingMail'
import { senderOf, submissionOfMail } from './submissionOfMail'
import { toldByMail } from './toldByMail'

/**
 * Sorts one stored mail: what no person wrote is parked with the reason, what belongs to an enquiry
 * joins it, and the rest becomes an enquiry by the same way as the form. Running it twice, or in two
 * processes, changes nothing. Throws NotYet while the mail that it answers is on its way.
 */
export async function processIncomingMail(req: PayloadRequest, id: string): Promise<void> {
  const row = await findStored(req, id)
  if (!row) return
  const read = await readIncomingMail(row)
  if (!read) {
    await claimMail(req, row, { state: 'unreadable', reason: intakeReasons.unreadable })
    return
  }
  const isReleased = Boolean(row.releasedBy)
  if (!isReleased && row.sameAs) return sortRepetition(req, row, read)
  if (!isReleased && read.verdict.verdict !== 'human') return parkMail({ req, row, read })
  const sender = senderOf(read)
  if (!sender) return parkMail({ req, row, read, reason: intakeReasons.noSender })
  await sortPerson(req, row, isReleased ? asPerson(read) : read, sender)
}

const findStored = async (req: PayloadRequest, id: string): Promise<IncomingMail | null> => {
  const row = await req.payload.db.findOne<IncomingMail>({
    collection: 'incoming-mail',
    req,
    where: { id: { equals: id } },
  })
  return row?.state === 'stored' ? row : null
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

async function sortPerson(req: PayloadRequest, row: IncomingMail, read: ReadMail, sender: string) {
  const { mail, authentication } = read
  const isForged = authentication.isFailed
  const match = matchThread(await findThreads(req, { row, mail, sender, isForged }))
  if (match.enquiry !== null) {
    const joined = { req, row, read, ...match }
    await inTransaction(req, () => joinThread(joined))
  } else {
    await becomeEnquiry({ req, row, read, sender, suggestions: match.suggestions })
  }
}

type New = {
  req: PayloadRequest
  row: IncomingMail
  read: ReadMail
  sender: string
  suggestions: string[]
}

async function becomeEnquiry({ req, row, read, sender, suggestions }: New): Promise<void> {
  await inTransaction(req, async () => {
    const claimed = await claimMail(req, row, {
      ...toldByMail(read),
      state: 'taken',
      hasFilesToKeep: read.mail.attachments.length > 0,
    })
    if (!claimed) return
    if (suggestions.length > 0) await suggest(req, row, suggestions)
    await captureEnquiry({
      req,
      channel: 'email',
      submission: submissionOfMail(row, read, sender),
      // With a space, which no sender of the form can put into theirs.
      idempotencyKey: `incoming mail ${row.id}`,
    })
  })
  wakeJob('journal')
}

const suggest = (req: PayloadRequest, { id }: IncomingMail, suggestions: string[]) =>
  req.payload.update({
    collection: 'incoming-mail',
    id,
    data: { suggestions },
    depth: 0,
    // Only the product writes here.
    overrideAccess: true,
    req,
  })
