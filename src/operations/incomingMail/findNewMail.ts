import type { ImapFlow, MailboxObject, SearchObject } from 'imapflow'

import { milliseconds } from '@/domain/milliseconds'
import type { Mailbox as Position } from '@/payload-types'

/** UIDs of the open mailbox. */
export type NewMail = {
  /** What came since we last looked, read by a person or not, in its order. */
  later: number[]
  /** Whatever nobody has read. */
  unread: number[]
}

/**
 * The mails that may be new. Where the server numbers anew (UIDVALIDITY), that is all that came since
 * we first looked; what was taken before is recognised by its content.
 */
export async function findNewMail(
  client: ImapFlow,
  { uidValidity, lastUid, since }: Position,
): Promise<NewMail> {
  const { uidValidity: current } = client.mailbox as MailboxObject
  const day = new Date(new Date(since).getTime() - milliseconds.day)
  const later =
    uidValidity === String(current)
      ? // `n:*` names the last mail even where its number is smaller.
        (await search(client, { uid: `${lastUid + 1}:*` })).filter((uid) => uid > lastUid)
      : await search(client, { since: day, sentSince: day })
  return { later, unread: await search(client, { seen: false }) }
}

async function search(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true })
  if (!found) throw new Error('The mailbox could not be searched')
  return found.sort((a, b) => a - b)
}
