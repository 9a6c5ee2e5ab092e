import type { MailboxObject } from 'imapflow'
import type { Payload } from 'payload'

import type { Mailbox as Position } from '@/payload-types'

import { createPosition } from './createPosition'

/** Stands for the number of a mailbox that could not be opened yet: no server gives it (RFC 9051). */
export const NEVER_OPENED = '0'

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
  if (known && known.uidValidity !== NEVER_OPENED) return known
  const first = { uidValidity: String(opened.uidValidity), lastUid: opened.uidNext - 1 }
  if (known) await begin(payload, known, first)
  else await createPosition(payload, { name, ...first })
  return (await find(payload, name))!
}

type Numbers = Pick<Position, 'lastUid' | 'uidValidity'>

const begin = (payload: Payload, { id }: Position, first: Numbers) =>
  payload.db.updateOne({
    collection: 'mailboxes',
    data: { ...first, since: new Date().toISOString() },
    // Another process may have come first.
    where: { and: [{ id: { equals: id } }, { uidValidity: { equals: NEVER_OPENED } }] },
    returning: false,
  })

const find = (payload: Payload, name: string): Promise<null | Position> =>
  payload.db.findOne<Position>({ collection: 'mailboxes', where: { name: { equals: name } } })
