import type { MailboxObject } from 'imapflow'
import type { Payload } from 'payload'
import { ValidationError } from 'payload'

import type { Mailbox as Position } from '@/payload-types'

/**
 * How far a mailbox has been read. At the very first time that is "as far as it goes": what somebody
 * has read before we came is not ours to answer.
 */
export async function mailboxPosition(
  payload: Payload,
  name: string,
  opened: MailboxObject,
): Promise<Position> {
  const known = await find(payload, name)
  if (known) return known
  const now = new Date().toISOString()
  try {
    await payload.db.create({
      collection: 'mailboxes',
      data: {
        name,
        since: now,
        uidValidity: String(opened.uidValidity),
        lastUid: opened.uidNext - 1,
      },
      returning: false,
    })
  } catch (error) {
    // Another process has come first.
    if (!(error instanceof ValidationError)) throw error
  }
  return (await find(payload, name))!
}

const find = (payload: Payload, name: string): Promise<null | Position> =>
  payload.db.findOne<Position>({ collection: 'mailboxes', where: { name: { equals: name } } })
