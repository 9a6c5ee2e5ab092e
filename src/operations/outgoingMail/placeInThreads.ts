import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { answerTo } from '@/domain/threading/answerTo'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread, type MailThread } from '@/domain/threading/mailThread'
import { messageIdFor } from '@/domain/threading/messageIdFor'
import { replyAddress } from '@/domain/threading/replyAddress'
import { env } from '@/env'
import type { OutgoingMail } from '@/payload-types'

import { mailIdentity } from './mailIdentity'
import { mailKinds } from './mailKinds'
import type { NewMail } from './newMail'

type Headers = Pick<OutgoingMail, 'inReplyTo' | 'messageId' | 'references' | 'replyTo' | 'subject'>

const newNonce = () => randomBytes(16).toString('hex')

/**
 * The headers that tie mails to the others of their enquiries. A mail to the investor is signed, so
 * that their answer finds the enquiry, and becomes part of its thread. What staff are told is not:
 * their answer must not pass for the investor's.
 */
export async function placeInThreads(
  req: PayloadRequest,
  mails: readonly NewMail[],
): Promise<Headers[]> {
  const ids = mails.filter(isOfThread).map(({ enquiry }) => enquiry)
  const threads = await findThreads(req, [...new Set(ids)])
  const headers = mails.map((mail) =>
    isOfThread(mail) ? continued(threads, mail) : unthreaded(mail),
  )
  const changes = [...threads].map(([id, { thread }]) => ({ ids: [id], values: { thread } }))
  await setPlainDocs({ req, collection: 'enquiries', changes })
  return headers
}

type OfThread = NewMail & { enquiry: string }

const isOfThread = (mail: NewMail): mail is OfThread =>
  Boolean(mail.enquiry) && mailKinds[mail.kind].isToInvestor

const unthreaded = ({ content: { subject } }: NewMail): Headers => ({
  messageId: messageIdFor({ nonce: newNonce() }, mailIdentity),
  subject,
})

type Threads = Map<string, { reference: string; thread: MailThread }>

/** The next mail of a thread, which is one longer afterwards. */
function continued(threads: Threads, { enquiry, content: { subject } }: OfThread): Headers {
  const { reference, thread } = threads.get(enquiry)!
  const answer = answerTo(thread)
  const messageId = messageIdFor({ reference, nonce: newNonce() }, mailIdentity)
  const longer = continueThread(thread, { id: messageId, from: 'desk', subject })
  threads.set(enquiry, { reference, thread: longer })
  return {
    messageId,
    inReplyTo: answer.inReplyTo,
    references: answer.references,
    replyTo: env.MAIL_PLUS_ADDRESSING === 'on' ? replyAddress(reference, mailIdentity) : null,
    subject: answer.subject ?? subject,
  }
}

async function findThreads(req: PayloadRequest, ids: readonly string[]): Promise<Threads> {
  if (ids.length === 0) return new Map()
  const fields = ['reference', 'thread']
  const found = await plainDocs({ req, collection: 'enquiries', ids, fields })
  return new Map(
    ids.map((id) => {
      const { reference, thread } = found.get(id) ?? {}
      if (!reference) throw new Error('There is no such enquiry to write about.')
      return [id, { reference, thread: (thread as MailThread | undefined) ?? emptyThread }]
    }),
  )
}
