import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { assessSizes, type SizeVerdict } from '@/domain/attachments/assessSizes'
import { attachmentPath } from '@/files/attachmentPath'
import { writeDurably } from '@/files/writeDurably'
import { wakeJob } from '@/operations/wakeJobs'
import type { Attachment } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { keepSearchable } from '../search/keepSearchable'
import { describeFile } from './describeFile'
import type { IncomingFile } from './incomingFile'
import { scanState } from './scanState'

type Kept = IncomingFile & {
  req: PayloadRequest
  /** Id of the record that brought the file: with the content and the name, it says which file this is. */
  owner: string
  /** Id of the enquiry that it belongs to, once there is one; until then only the desk sees it. */
  enquiry?: string
  /** What the limits of the whole message say; without it, the limit of one file. */
  verdict?: SizeVerdict
}

/**
 * Keeps a file that came with a mail: first its content, then its row.
 * The same file of the same owner is kept once, however often it is offered; its id is the answer.
 * What is over a limit leaves a row that says so, without the content.
 */
export async function keepAttachment({ req, owner, enquiry, ...file }: Kept): Promise<string> {
  const described = await describeFile(file)
  const filename = digest(JSON.stringify([owner, described.sha256, described.name]))
  const known = await findKnown(req, filename)
  if (known) return adopt(req, known, enquiry)

  const verdict = file.verdict ?? assessSizes([described.filesize!])[0]!
  if (verdict === 'kept') await writeDurably(attachmentPath(filename), file.content)
  const state = verdict === 'kept' ? scanState() : { state: verdict, scanAttempts: 0 }
  try {
    return await store(req, { ...described, ...state, filename, enquiry })
  } catch (error) {
    // Another process may have been quicker.
    const stored = await findKnown(req, filename)
    if (!stored) throw error
    return adopt(req, stored, enquiry)
  }
}

/** Straight to the database: only the product knows the name of the content. */
async function store(req: PayloadRequest, data: Partial<Attachment>): Promise<string> {
  const collection = 'attachments'
  const id = await inTransaction(req, async () => {
    const row = await req.payload.db.create({ collection, data, req, select: {} })
    await keepSearchable(req, collection, String(row.id))
    return String(row.id)
  })
  wakeJob('attachments')
  return id
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

type Known = { id: string; enquiry?: Attachment['enquiry'] }

const findKnown = (req: PayloadRequest, filename: string) =>
  req.payload.db.findOne<Known>({
    collection: 'attachments',
    req,
    select: { enquiry: true },
    where: { filename: { equals: filename } },
  })

async function adopt(req: PayloadRequest, known: Known, enquiry?: string): Promise<string> {
  if (enquiry && !known.enquiry) {
    await req.payload.db.updateOne({
      collection: 'attachments',
      id: known.id,
      data: { enquiry },
      req,
      returning: false,
    })
  }
  return String(known.id)
}
