import type { PayloadRequest } from 'payload'

import { idOf } from '@/operations/idOf'
import { latestInteraction } from '@/operations/latestInteraction'
import type { Enquiry } from '@/payload-types'

export type LastWords = { at: Date; text: string }

/**
 * What the investor wrote last, in their own words: never what staff noted of a call, or typed in
 * for them. Null where there is nothing such.
 */
export const lastWordsOf = async (
  req: PayloadRequest,
  enquiry: Enquiry,
): Promise<LastWords | null> => (await lastMail(req, enquiry.id)) ?? firstMessage(req, enquiry)

async function lastMail(req: PayloadRequest, enquiry: string): Promise<LastWords | null> {
  const mail = await latestInteraction({
    req,
    fields: ['at', 'body'],
    where: {
      and: [
        { enquiry: { equals: enquiry } },
        { kind: { equals: 'email' } },
        { direction: { equals: 'inbound' } },
        { automatic: { not_equals: true } },
        // Taken in from the mailbox, and not written by one of us.
        { author: { equals: null } },
        // Whom the investor passed a mail on to wrote for us, not for the investor.
        { isNewParticipant: { not_equals: true } },
      ],
    },
  })
  return mail?.body ? { at: new Date(mail.at), text: mail.body } : null
}

async function firstMessage(req: PayloadRequest, { journal }: Enquiry): Promise<LastWords | null> {
  const id = idOf(journal)
  if (!id) return null
  const row = await req.payload.findByID({
    collection: 'journal',
    id,
    depth: 0,
    disableErrors: true,
    // The message as it came, whatever was made of it on the record since.
    overrideAccess: true,
    req,
    select: { receivedAt: true, submission: true },
  })
  const text = (row?.submission as null | undefined | { message?: string })?.message
  return row && text ? { at: new Date(row.receivedAt), text } : null
}
