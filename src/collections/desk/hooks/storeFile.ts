import { randomUUID } from 'node:crypto'
import {
  type CollectionBeforeChangeHook,
  MissingFile,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { attachmentLimits } from '@/domain/attachments/attachmentLimits'
import { attachmentPath } from '@/files/attachmentPath'
import { writeDurably } from '@/files/writeDurably'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { describeFile } from '@/operations/attachments/describeFile'
import { scanState } from '@/operations/attachments/scanState'
import { wakeJob } from '@/operations/wakeJobs'
import type { Attachment } from '@/payload-types'

const MOST_MIB = attachmentLimits.bytes / 1024 / 1024

const words = {
  tooLarge: {
    en: `A file may have at most ${MOST_MIB} MB.`,
    ko: `파일 크기는 최대 ${MOST_MIB}MB까지입니다.`,
  },
  unchangeable: {
    en: 'The file of an attachment never changes. Upload the other file as a new attachment.',
    ko: '첨부파일의 파일은 바꿀 수 없습니다. 다른 파일은 새 첨부파일로 올려 주십시오.',
  },
}

/** Keeps the file that `takeFile` took, and writes on the row what the product finds out about it. */
export const storeFile: CollectionBeforeChangeHook<Attachment> = async ({
  data,
  operation,
  req,
}) => {
  const file = req.context.incomingFile as PayloadRequest['file']
  delete req.context.incomingFile
  if (operation === 'update') {
    if (file) throw refusal(req, words.unchangeable)
    return data
  }
  if (!file) throw new MissingFile(req.t)
  if (file.data.byteLength > attachmentLimits.bytes) throw refusal(req, words.tooLarge)

  const filename = randomUUID()
  const described = await describeFile({
    filename: file.name,
    contentType: file.mimetype,
    content: file.data,
  })
  await writeDurably(attachmentPath(filename), file.data)
  wakeJob('attachments')
  return { ...data, ...described, ...scanState(), filename }
}

const refusal = (req: PayloadRequest, message: (typeof words)[keyof typeof words]) =>
  new ValidationError(
    { collection: 'attachments', errors: [{ path: 'file', message: inLanguageOf(req, message) }] },
    req.t,
  )
