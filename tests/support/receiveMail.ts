import type { Payload } from 'payload'

import type { IncomingMail } from '@/payload-types'

let uid = 0

/** A raw mail as the intake stores it, without a mailbox to fetch it from; its row. */
export async function receiveMail(
  payload: Payload,
  raw: string | Uint8Array,
  mailbox = 'desk@mail.example.org/INBOX',
): Promise<IncomingMail> {
  const { rawMailStore } = await import('@/mail/intake/rawMailStore')
  const { storeIncomingMail } = await import('@/operations/incomingMail/storeIncomingMail')
  const bytes = async function* () {
    yield Buffer.from(raw as string)
  }
  const kept = await rawMailStore(process.env.DATA_DIR!).keep(bytes())
  const receivedAt = new Date().toISOString()
  await storeIncomingMail(payload, [{ ...kept, mailbox, uidValidity: '1', uid: ++uid, receivedAt }])
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    limit: 1,
    showHiddenFields: true,
    where: { and: [{ sha256: { equals: kept.sha256 } }, { mailbox: { equals: mailbox } }] },
  })
  return docs[0]!
}
