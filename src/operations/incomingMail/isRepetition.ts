import type { PayloadRequest } from 'payload'

import type { IncomingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { readIncomingMail, type ReadMail } from './readIncomingMail'

/** Whether a mail says what the one with the same Message-ID said. */
export async function isRepetition(
  req: PayloadRequest,
  row: IncomingMail,
  read: ReadMail,
): Promise<boolean> {
  const first = await req.payload.db.findOne<IncomingMail>({
    collection: 'incoming-mail',
    req,
    where: { id: { equals: idOf(row.sameAs) } },
  })
  const earlier = first && (await readIncomingMail(first))
  return Boolean(earlier) && digest(earlier!) === digest(read)
}

const digest = ({ mail }: ReadMail): string =>
  JSON.stringify([
    mail.from?.address.toLowerCase(),
    mail.subject,
    mail.fullText.trim(),
    mail.attachments.map(({ filename, size }) => [filename, size]),
  ])
