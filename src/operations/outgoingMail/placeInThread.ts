import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { setPlainFields } from '@/database/setPlainFields'
import { answerTo } from '@/domain/threading/answerTo'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread, type MailThread } from '@/domain/threading/mailThread'
import { messageIdFor } from '@/domain/threading/messageIdFor'
import { replyAddress } from '@/domain/threading/replyAddress'
import { env } from '@/env'
import type { OutgoingMail } from '@/payload-types'

import { mailIdentity } from './mailIdentity'

type Headers = Pick<OutgoingMail, 'inReplyTo' | 'messageId' | 'references' | 'replyTo' | 'subject'>

type Mail = { req: PayloadRequest; enquiry?: string; isToInvestor: boolean; subject: string }

const newNonce = () => randomBytes(16).toString('hex')

/**
 * The headers that tie a mail to the others of its enquiry. A mail to the investor is signed, so that
 * their answer finds the enquiry, and becomes part of its thread. What staff are told is not: their
 * answer must not pass for the investor's.
 */
export async function placeInThread({
  req,
  enquiry,
  isToInvestor,
  subject,
}: Mail): Promise<Headers> {
  if (!enquiry || !isToInvestor) {
    return { messageId: messageIdFor({ nonce: newNonce() }, mailIdentity), subject }
  }
  const { reference, thread } = await findThread(req, enquiry)
  const answer = answerTo(thread)
  const messageId = messageIdFor({ reference, nonce: newNonce() }, mailIdentity)
  await setPlainFields({
    req,
    collection: 'enquiries',
    id: enquiry,
    values: { thread: continueThread(thread, { id: messageId, from: 'desk', subject }) },
  })
  return {
    messageId,
    inReplyTo: answer.inReplyTo,
    references: answer.references,
    replyTo: env.MAIL_PLUS_ADDRESSING === 'on' ? replyAddress(reference, mailIdentity) : null,
    subject: answer.subject ?? subject,
  }
}

async function findThread(req: PayloadRequest, id: string) {
  const enquiry = await plainFields({
    req,
    collection: 'enquiries',
    id,
    fields: ['reference', 'thread'],
  })
  if (!enquiry?.reference) throw new Error('There is no such enquiry to write about.')
  const thread = (enquiry.thread as MailThread | undefined) ?? emptyThread
  return { reference: enquiry.reference, thread }
}
