import type { ImapFlow, MailboxObject } from 'imapflow'
import type { Payload } from 'payload'

import { setPlainFields } from '@/database/setPlainFields'
import { env } from '@/env'
import { keepNewMail } from '@/mail/intake/keepNewMail'
import type { Mailbox as Position } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { isWriteConflict } from '../isWriteConflict'
import { systemRequest } from '../systemRequest'
import { wakeJob } from '../wakeJobs'
import { findNewMail } from './findNewMail'
import { knownUids } from './knownUids'
import { mailboxPosition } from './mailboxPosition'
import { storeIncomingMail } from './storeIncomingMail'

const BATCH = 20
/** What the mailbox tells staff whose mails cannot be marked or moved; they are taken all the same. */
const NOT_MARKED = env.IMAP_MOVE_TO ? 'MOVE' : 'STORE'

type Look = { payload: Payload; client: ImapFlow; mailbox: string; uidValidity: string }

/**
 * Takes what is new in the open mailbox, a batch at most: the bytes on disk first, then the row, then
 * the mark in the mailbox (or the move out of it), then the position. Whatever is cut off in between
 * is done again, and nothing twice. Answers how many mails it took.
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
  const isMarked = await markTaken(client, [...done])
  if (!isMarked) payload.logger.warn({ msg: 'Mails could not be marked as taken', mailbox })
  await advance({ look, position, later, done, lastError: isMarked ? null : NOT_MARKED })
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

/** By its move alone where mail is moved: between two marks a process could die. */
async function markTaken(client: ImapFlow, uids: number[]): Promise<boolean> {
  if (uids.length === 0) return true
  const range = uids.join(',')
  return env.IMAP_MOVE_TO
    ? moveAway(client, range, env.IMAP_MOVE_TO)
    : client.messageFlagsAdd(range, ['\\Seen'], { uid: true })
}

async function moveAway(client: ImapFlow, range: string, folder: string): Promise<boolean> {
  const move = async () => Boolean(await client.messageMove(range, folder, { uid: true }))
  if (await move()) return true
  // Most likely the folder is not there yet; where it is, or may not be made, moving says so again.
  await client.mailboxCreate(folder).catch(() => {})
  return move()
}

type Advance = {
  look: Look
  position: Position
  later: number[]
  done: Set<number>
  lastError: null | string
}

/** Up to the first mail that is not done; to new numbers only once all of them are. */
async function advance({ look, position, later, done, lastError }: Advance): Promise<void> {
  const { payload, uidValidity } = look
  const left = later.find((uid) => !done.has(uid))
  const isNumberedAnew = position.uidValidity !== uidValidity
  const values = {
    checkedAt: new Date().toISOString(),
    lastError,
    ...(!(isNumberedAnew && left !== undefined) && {
      uidValidity,
      lastUid:
        left === undefined ? Math.max(0, ...later, ...floorOf(position, uidValidity)) : left - 1,
    }),
  }
  const req = await systemRequest(payload)
  try {
    // In a transaction the process does not stand still while the disk works.
    await inTransaction(req, () =>
      setPlainFields({ req, collection: 'mailboxes', id: position.id, values }),
    )
  } catch (error) {
    // MongoDB may hold it for a process that died, for a minute; the next look notes it too.
    if (!isWriteConflict(error)) throw error
  }
}

/** Where it stood, as far as the numbers still mean the same. */
const floorOf = (position: Position, uidValidity: string): number[] =>
  position.uidValidity === uidValidity ? [position.lastUid] : []
