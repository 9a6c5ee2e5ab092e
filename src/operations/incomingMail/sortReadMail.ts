import type { PayloadRequest } from 'payload'

import { matchThread } from '@/domain/threading/matchThread'
import { captureEnquiry } from '@/operations/capture/captureEnquiry'
import type { IncomingMail } from '@/payload-types'

import { claimMail } from './claimMail'
import { findThreads } from './findThreads'
import { intakeReasons } from './intakeReasons'
import { isRepetition } from './isRepetition'
import { joinThread } from './joinThread'
import { parkMail } from './parkMail'
import type { ReadMail } from './readIncomingMail'
import { senderOf, submissionOfMail } from './submissionOfMail'
import { toldByMail } from './toldByMail'

/**
 * Finds what is to become of one stored mail, and does it, in the caller's transaction. Throws NotYet
 * while the mail that it answers is on its way.
 */
export async function sortReadMail(
  req: PayloadRequest,
  row: IncomingMail,
  read: null | ReadMail,
): Promise<void> {
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
  if (match.enquiry !== null) await joinThread({ req, row, read, ...match })
  else await becomeEnquiry({ req, row, read, sender, suggestions: match.suggestions })
}

type New = {
  req: PayloadRequest
  row: IncomingMail
  read: ReadMail
  sender: string
  suggestions: string[]
}

async function becomeEnquiry({ req, row, read, sender, suggestions }: New): Promise<void> {
  const isClaimed = await claimMail(req, row, {
    ...toldByMail(read),
    state: 'taken',
    hasFilesToKeep: read.mail.attachments.length > 0,
  })
  if (!isClaimed) return
  if (suggestions.length > 0) await suggest(req, row, suggestions)
  await captureEnquiry({
    req,
    channel: 'email',
    submission: submissionOfMail(row, read, sender),
    // With a space, which no sender of the form can put into theirs.
    idempotencyKey: `incoming mail ${row.id}`,
  })
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
