import type { PayloadRequest } from 'payload'

import type { ReplyRequest } from '@/contracts/replyRequest'
import { summaryOf } from '@/domain/replies/summaryOf'
import { variablesIn } from '@/domain/replies/variablesIn'
import { baseSubject } from '@/domain/threading/baseSubject'
import { withoutReferences } from '@/domain/threading/withoutReferences'
import type { Language } from '@/i18n/languages'
import { reply } from '@/mail/outbound/templates/reply'
import { answerableEnquiry } from '../answerableEnquiry'
import { inTransaction } from '@/operations/inTransaction'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Enquiry, User } from '@/payload-types'

import { checkFiles } from './checkFiles'
import { fillReply } from './fillReply'
import { investorOf } from './investorOf'
import { isDeadAddress } from './isDeadAddress'
import { lastWordsOf } from './lastWordsOf'
import { ReplyRefused } from './replyRefused'
import { signatureOf } from './signatureOf'

/** Ids of what a reply became. */
export type SentReply = { mail: string; interaction: string }

type Reply = {
  req: PayloadRequest
  user: User
  /** Id of the enquiry. */
  id: string
  body: ReplyRequest
  once?: { key: string; bodyDigest: string }
}

/**
 * Answers an enquiry as the desk: queues the mail to its contact and records what was said, in one
 * transaction. The interaction passes the turn and stops the response clock, as a call would; a
 * closed enquiry stays closed.
 */
export const sendReply = ({ req, user, id, body, once }: Reply): Promise<SentReply> =>
  inTransaction(req, async () => {
    const enquiry = await answerableEnquiry(req, id)
    const language = body.language ?? enquiry.language
    const to = await recipientOf(req, enquiry)
    await checkFiles(req, id, body.attachments)
    const { subject, text } = await wordsOf({ req, enquiry, body, language })
    const mail = await queueMail({
      req,
      enquiry: id,
      kind: 'reply',
      to,
      language,
      attachments: body.attachments,
      once,
      content: {
        subject,
        text: reply(language, {
          text,
          signature: signatureOf(user, language),
          quoted: await lastWordsOf(req, enquiry),
        }),
      },
    })
    const interaction = await record({ req, id, body, text, mail })
    await forgetDraft(req, id, user.id)
    return { mail, interaction }
  })

async function recipientOf(req: PayloadRequest, enquiry: Enquiry): Promise<string> {
  const investor = await investorOf(req, enquiry)
  if (!investor?.email) throw new ReplyRefused('no-address')
  if (await isDeadAddress(req, investor.email)) throw new ReplyRefused('dead-address')
  return investor.email
}

type Words = { req: PayloadRequest; enquiry: Enquiry; body: ReplyRequest; language: Language }

const about: Record<Language, string> = {
  en: 'Your enquiry to Invest Liverpool',
  ko: '인베스트 리버풀 문의',
}

/** The words of the body, else those of its template. */
async function wordsOf({ req, enquiry, body, language }: Words) {
  const given = body.text?.trim()
  const template =
    body.template && !given
      ? await fillReply({ req, template: body.template, enquiry, language })
      : null
  const text = given || template?.text.trim()
  if (!text) throw new ReplyRefused('empty')
  const unfilled = variablesIn(text).known
  if (unfilled.length > 0) throw new ReplyRefused('unfilled', unfilled)
  const asked = body.subject || template?.subject || enquiry.subject || ''
  const subject = baseSubject(withoutReferences(asked, enquiry.reference)) || about[language]
  const { reference } = enquiry
  return { subject: subject.includes(reference) ? subject : `[${reference}] ${subject}`, text }
}

type Said = { req: PayloadRequest; id: string; body: ReplyRequest; text: string; mail: string }

async function record({ req, id, body, text, mail }: Said): Promise<string> {
  const interaction = await req.payload.create({
    collection: 'interactions',
    depth: 0,
    // Whoever may answer has been asked; the link to the mail is closed to plain writes.
    overrideAccess: true,
    req,
    data: {
      enquiry: id,
      kind: 'email',
      direction: 'outbound',
      automatic: false,
      summary: summaryOf(text),
      body: text,
      attachments: body.attachments,
      mail,
      at: new Date().toISOString(),
    },
  })
  return interaction.id
}

const forgetDraft = (req: PayloadRequest, enquiry: string, author: string) =>
  req.payload.db.deleteMany({
    collection: 'reply-drafts',
    req,
    where: { and: [{ enquiry: { equals: enquiry } }, { author: { equals: author } }] },
  })
