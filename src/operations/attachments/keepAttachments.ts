import type { PayloadRequest } from 'payload'

import { assessSizes } from '@/domain/attachments/assessSizes'
import { attachmentLimits } from '@/domain/attachments/attachmentLimits'

import type { IncomingFile } from './incomingFile'
import { keepAttachment } from './keepAttachment'

type Message = {
  req: PayloadRequest
  /** Id of the record that brought the files. */
  owner: string
  /** Id of the enquiry that they belong to, once there is one. */
  enquiry?: string
  files: IncomingFile[]
}

/** Keeps the files of one message, within its limits; answers their ids, each once, in their order. */
export async function keepAttachments({ files, ...message }: Message): Promise<string[]> {
  const verdicts = assessSizes(files.map(({ content }) => content.byteLength))
  const ids = new Set<string>()
  for (const [index, file] of files.slice(0, attachmentLimits.rows).entries()) {
    ids.add(await keepAttachment({ ...message, ...file, verdict: verdicts[index] }))
  }
  const left = files.length - attachmentLimits.rows
  if (left > 0) {
    message.req.payload.logger.warn({ msg: 'Files were left to the raw mail', count: left })
  }
  return [...ids]
}
