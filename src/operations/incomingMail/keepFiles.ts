import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import type { IncomingMail } from '@/payload-types'

import { keepAttachments } from '../attachments/keepAttachments'
import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { readIncomingMail } from './readIncomingMail'

/** Keeps the files of a mail with the enquiry that it belongs to; doing it again changes nothing. */
export async function keepFiles(req: PayloadRequest, row: IncomingMail): Promise<void> {
  const files = (await readIncomingMail(row))?.mail.attachments ?? []
  const enquiry = idOf(row.enquiry) ?? undefined
  // Not in the transaction, which would stand still while each of them goes to the disk.
  const attachments = await keepAttachments({ req, owner: row.id, enquiry, files })
  await inTransaction(req, () => nameFiles(req, row, attachments), {
    isRepeatable: true,
    isUnattended: true,
  })
}

async function nameFiles(req: PayloadRequest, row: IncomingMail, attachments: string[]) {
  // Staff may have joined it to another enquiry meanwhile: the next round does what is left then.
  if (await hasMoved(req, row)) return
  await nameOnInteraction(req, idOf(row.interaction), attachments)
  await req.payload.db.updateOne({
    collection: 'incoming-mail',
    id: row.id,
    data: { hasFilesToKeep: false, lastError: null, nextAttemptAt: null },
    req,
    returning: false,
  })
}

async function hasMoved(req: PayloadRequest, row: IncomingMail): Promise<boolean> {
  const fields = ['enquiry', 'interaction'] as const
  const now = await plainFields({ req, collection: 'incoming-mail', id: row.id, fields })
  return fields.some((field) => idOf(now?.[field]) !== idOf(row[field]))
}

async function nameOnInteraction(req: PayloadRequest, id: null | string, attachments: string[]) {
  if (!id) return
  await req.payload.update({
    collection: 'interactions',
    id,
    data: { attachments },
    depth: 0,
    // The product's own work, with nobody signed in.
    overrideAccess: true,
    req,
    trash: true,
  })
}
