import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'
import { inPages } from '@/operations/inPages'
import { inTransaction } from '@/operations/inTransaction'
import { entryOfAttachment } from '@/operations/search/entryOfAttachment'
import { entryOfMail } from '@/operations/search/entryOfMail'
import type { Enquiry } from '@/payload-types'

import { Random } from './random'
import { stamps } from './stamps'

/** Of so many enquiries one has a mail that came in, with a file. */
const ONE_IN = 10
/** And of so many mails one is no person's. */
const PARKED_ONE_IN = 5

/** Mail that came in, and files, for a part of the enquiries that there are. */
export async function fillMail(req: PayloadRequest): Promise<void> {
  const random = new Random(1)
  const select = { receivedAt: true, subject: true } as const
  for await (const page of inPages({ req, collection: 'enquiries', select, limit: 1000 })) {
    const written = page.filter((_, n) => n % ONE_IN === 0)
    const mails = written.map((enquiry, n) => mailOf(enquiry, random, n % PARKED_ONE_IN === 0))
    const files = written.map(fileOf)
    await inTransaction(req, async () => {
      const mailIds = await insertTogether({ req, collection: 'incoming-mail', docs: mails })
      const fileIds = await insertTogether({ req, collection: 'attachments', docs: files })
      await writeSearchEntries(req, [
        ...mails.map((mail, n) => entryOfMail({ ...mail, id: mailIds[n]! })),
        ...files.map((file, n) => entryOfAttachment({ ...file, id: fileIds[n]! })),
      ])
    })
  }
}

type Written = Pick<Enquiry, 'id' | 'receivedAt' | 'subject'>

const mailOf = ({ id, receivedAt, subject }: Written, random: Random, isParked: boolean) => ({
  subject: isParked ? `Newsletter: ${subject}` : `Re: ${subject}`,
  from: isParked ? 'news@letters.example' : `investor@${id.slice(-6)}.example`,
  fromName: isParked ? 'News' : 'Investor',
  text: subject,
  state: isParked ? 'parked' : 'stored',
  verdict: isParked ? 'bulk' : 'person',
  enquiry: isParked ? null : id,
  receivedAt,
  size: 4000,
  mailbox: 'investors',
  uidValidity: '1',
  uid: random.below(1_000_000_000),
  sha256: random.hex(64),
  contentKey: random.hex(64),
  messageKey: random.hex(64),
  hasFilesToKeep: false,
  attempts: 0,
  ...stamps(Date.parse(receivedAt)),
})

const fileOf = ({ id, receivedAt, subject }: Written) => ({
  enquiry: id,
  name: `${subject}.pdf`,
  state: 'clean',
  filename: `${id}.pdf`,
  mimeType: 'application/pdf',
  filesize: 40_000,
  scanAttempts: 1,
  scannedAt: receivedAt,
  ...stamps(Date.parse(receivedAt)),
})
