import path from 'node:path'
import type { PayloadRequest } from 'payload'

import { attachmentsDirectory } from '@/files/attachmentsDirectory'
import type { OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'

type MailFile = { filename: string; path: string; contentType?: string }

/** The files that a mail carries. */
export async function filesOf(
  req: PayloadRequest,
  mail: Pick<OutgoingMail, 'attachments'>,
): Promise<MailFile[]> {
  const ids = (mail.attachments ?? []).map(idOf)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    // A job sends what somebody was allowed to attach, even if it went to the trash since.
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { id: { in: ids } },
  })
  return docs.flatMap(({ filename, mimeType, name }) =>
    filename
      ? {
          filename: name,
          path: path.join(attachmentsDirectory, filename),
          contentType: mimeType ?? undefined,
        }
      : [],
  )
}
