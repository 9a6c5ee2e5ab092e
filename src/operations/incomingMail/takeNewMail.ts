import type { ImapFlow, MailboxObject } from 'imapflow'
import type { Payload } from 'payload'

import { env } from '@/env'
import { keepNewMail } from '@/mail/intake/keepNewMail'
import type { Mailbox as Position } from '@/payload-types'

import { wakeJob } from '../wakeJobs'
import { findNewMail } from './findNewMail'
import { knownUids } from './knownUids'
import { mailboxPosition } from './mailboxPosition'
import { storeIncomingMail } from './storeIncomingMail'

const BATCH = 20

type Look = { payload: Payload; client: ImapFlow; mailbox: string; uidValidity: string }

/**
 * Takes what is new in the open mailbox, a batch at most: the bytes on disk first, then the row, then
 * the mark in the mailbox, then the position. Whatever is cut off in between is done again, and
 * nothing twice. Answers how many mails it took.
 */
export async function takeNewMail(
  payload: Payload,
  client: ImapFlow,
  mailbox: string,
): Promise<number> {
  const opened = client.mailbox as MailboxObject
  const look = { payload, client, mailbox, uidValidity: String(opened.uidValidity) }
  const position = await mailboxPosition(payload, mailbox, opened)
  const { later, unread } = await findNewMail(client, position)
  const uids = [...new Set([...later, ...unread])]
  const known = await knownUids(payload, { ...look, uids })
  const taken = await takeAll(look, uids.filter((uid) => !known.has(uid)).slice(0, BATCH))
  const done = new Set([...known, ...taken])
  await markTaken(client, [...done])
  await advance(look, position, later, done)
  return taken.length
}

/** Keeps the bytes of each mail, then all of their rows at once; answers what is done. */
async function takeAll(look: Look, uids: number[]): Promise<number[]> {
  if (uids.length === 0) return []
  const { client, mailbox, payload, uidValidity } = look
  const { kept, gone, failed } = await keepNewMail(client, uids)
  if (failed.length > 0) payload.logger.warn({ msg: 'Mails could not be taken', mailbox, failed })
  await storeIncomingMail(
    payload,
    kept.map((mail) => ({ ...mail, mailbox, uidValidity })),
  )
  if (kept.length > 0) wakeJob('incoming-mail')
  return [...kept.map(({ uid }) => uid), ...gone]
}

async function markTaken(client: ImapFlow, uids: number[]): Promise<void> {
  if (uids.length === 0) return
  const range = uids.join(',')
  await client.messageFlagsAdd(range, ['\\Seen'], { uid: true })
  if (env.IMAP_MOVE_TO) await client.messageMove(range, env.IMAP_MOVE_TO, { uid: true })
}

/** Up to the first mail that is not done; to new numbers only once all of them are. */
async function advance(
  { payload, uidValidity }: Look,
  position: Position,
  later: number[],
  done: Set<number>,
): Promise<void> {
  const left = later.find((uid) => !done.has(uid))
  const isNumberedAnew = position.uidValidity !== uidValidity
  await payload.db.updateOne({
    collection: 'mailboxes',
    id: position.id,
    data: {
      checkedAt: new Date().toISOString(),
      lastError: null,
      ...(!(isNumberedAnew && left !== undefined) && {
        uidValidity,
        lastUid:
          left === undefined ? Math.max(0, ...later, ...floorOf(position, uidValidity)) : left - 1,
      }),
    },
    returning: false,
  })
}

/** Where it stood, as far as the numbers still mean the same. */
const floorOf = (position: Position, uidValidity: string): number[] =>
  position.uidValidity === uidValidity ? [position.lastUid] : []
