import { type Payload, ValidationError } from 'payload'

import { inChunks } from '@/database/inChunks'
import { insertTogether } from '@/database/insertTogether'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'
import { env } from '@/env'
import { headerBlock } from '@/mail/intake/headerBlock'
import { HEADERS } from '@/mail/intake/mailLimits'
import type { ParsedMail } from '@/mail/intake/parsedMail'
import { parseMail } from '@/mail/intake/parseMail'
import { type RawMail, rawMailStore } from '@/mail/intake/rawMailStore'
import type { IncomingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { entryOfMail } from '../search/entryOfMail'
import { systemRequest } from '../systemRequest'
import { messageKeyOf } from './messageKeyOf'

/** So many rows share a write, which a submission of the form that comes meanwhile waits for. */
const TOGETHER = 10

type ArrivedMail = RawMail & Pick<IncomingMail, 'mailbox' | 'receivedAt' | 'uid' | 'uidValidity'>

/**
 * Makes the rows of mails whose bytes are on disk, once for each mailbox: a mail is known by its
 * content, and by its Message-ID. Another mail with a known Message-ID is kept beside the first.
 */
export async function storeIncomingMail(payload: Payload, mails: ArrivedMail[]): Promise<void> {
  const rows = await Promise.all(mails.map(rowOf))
  for (const some of inChunks(rows, TOGETHER)) await storeSome(payload, some)
}

async function storeSome(payload: Payload, rows: Row[]): Promise<void> {
  if (await areCreated(payload, rows)) return
  for (const row of rows) await storeOne(payload, row)
}

type Row = Awaited<ReturnType<typeof rowOf>>

async function rowOf(mail: ArrivedMail) {
  const header = await readHeader(mail.sha256)
  return {
    ...mail,
    contentKey: messageKeyOf(mail.mailbox, mail.sha256),
    messageKey: messageKeyOf(mail.mailbox, header?.messageId ?? mail.sha256),
    messageId: header?.messageId ?? null,
    subject: header?.subject ?? null,
    from: header?.from?.address.toLowerCase() ?? null,
    fromName: header?.from?.name ?? null,
    state: 'stored' as const,
    attempts: 0,
  }
}

/** All in one write, which is how it goes where none is known; false, and none stored, elsewhere. */
async function areCreated(payload: Payload, rows: Row[]): Promise<boolean> {
  try {
    await create(payload, rows)
    return true
  } catch {
    // Whatever it was, it comes again with the row that it is about.
    return false
  }
}

async function storeOne(payload: Payload, row: Row): Promise<void> {
  if (await isCreated(payload, row)) return
  const { contentKey, uid, uidValidity } = row
  // Its place in the mailbox may be new: the server numbered anew, or somebody moved it.
  const isKnown = await payload.db.updateOne({
    collection: 'incoming-mail',
    data: { uidValidity, uid },
    where: { contentKey: { equals: contentKey } },
  })
  if (isKnown) return
  const sameAs = await findByMessageKey(payload, row.messageKey)
  await isCreated(payload, { ...row, messageKey: contentKey, sameAs: sameAs?.id })
}

/** Null where even the headers cannot be read: the mail is kept all the same. */
async function readHeader(sha256: string): Promise<null | ParsedMail> {
  const beginning = await rawMailStore(env.DATA_DIR).read(sha256, HEADERS)
  return parseMail(headerBlock(beginning)).catch(() => null)
}

/** False where a key is taken. */
async function isCreated(payload: Payload, row: Created): Promise<boolean> {
  try {
    await create(payload, [row])
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

type Created = Row & { sameAs?: string }

/** Straight to the database: only the product stores mail. */
async function create(payload: Payload, rows: Created[]): Promise<void> {
  const req = await systemRequest(payload)
  await inTransaction(req, async () => {
    const ids = await insertTogether({ req, collection: 'incoming-mail', docs: rows })
    const entries = rows.map((row, n) => entryOfMail({ ...row, id: ids[n]! }))
    await writeSearchEntries(req, entries)
  })
}

const findByMessageKey = (payload: Payload, messageKey: string): Promise<IncomingMail | null> =>
  payload.db.findOne<IncomingMail>({
    collection: 'incoming-mail',
    where: { messageKey: { equals: messageKey } },
  })
