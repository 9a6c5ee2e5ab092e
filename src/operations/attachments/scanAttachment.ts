import { readFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { backOff } from '@/domain/backOff'
import { attachmentPath } from '@/files/attachmentPath'
import { ScanFailed, type ScanVerdict, scanWithClamd } from '@/files/scanWithClamd'
import type { Attachment } from '@/payload-types'

/** Longer than any scan takes: a claim of this age is from a process that died. */
const CLAIM_MS = 5 * 60_000

/**
 * Has one waiting file scanned, if no other process has claimed it. Without a verdict it stays as it
 * is, locked, and its turn comes again, for as long as it takes.
 */
export async function scanAttachment(req: PayloadRequest, id: string, url: string): Promise<void> {
  const attachment = await claim(req, id)
  if (!attachment) return
  try {
    await settle(req, id, await scan(url, attachment))
  } catch (error) {
    await postpone(req, attachment, error as Error)
  }
}

const claim = ({ payload }: PayloadRequest, id: string): Promise<Attachment | null> =>
  updateIf({
    payload,
    collection: 'attachments',
    data: { nextScanAt: new Date(Date.now() + CLAIM_MS).toISOString(), scanAttempts: { $inc: 1 } },
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'pending' } },
        { nextScanAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
  })

const scan = async (url: string, { filename }: Attachment): Promise<ScanVerdict> =>
  scanWithClamd(url, await readFile(attachmentPath(filename!)))

async function settle(
  { payload }: PayloadRequest,
  id: string,
  verdict: ScanVerdict,
): Promise<void> {
  const signature = verdict.state === 'infected' ? verdict.signature : null
  if (signature)
    payload.logger.warn({ msg: 'An infected file is locked away', attachment: id, signature })
  await updateIf({
    payload,
    collection: 'attachments',
    data: {
      state: verdict.state,
      signature,
      scannedAt: new Date().toISOString(),
      scanError: null,
    },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'pending' } }] },
  })
}

async function postpone({ payload }: PayloadRequest, attachment: Attachment, error: Error) {
  const reason = reasonOf(error)
  payload.logger.warn({ msg: 'A file could not be scanned', attachment: attachment.id, reason })
  await payload.db.updateOne({
    collection: 'attachments',
    id: attachment.id,
    data: {
      scanError: reason,
      nextScanAt: new Date(Date.now() + backOff(attachment.scanAttempts!)).toISOString(),
    },
    returning: false,
  })
}

/** Never the message of a file system or a database: it would name paths or values. */
const reasonOf = (error: NodeJS.ErrnoException) =>
  error instanceof ScanFailed ? error.message : (error.code ?? error.name)
