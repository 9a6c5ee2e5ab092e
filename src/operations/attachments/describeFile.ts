import { createHash } from 'node:crypto'

import { safeFilename } from '@/domain/safeFilename'
import { contentTypeOf } from '@/files/contentTypeOf'
import type { Attachment } from '@/payload-types'

import type { IncomingFile } from './incomingFile'

type Description = Required<Pick<Attachment, 'filesize' | 'mimeType' | 'name' | 'sha256'>>

/** What the product itself finds out about a file. */
export async function describeFile(file: IncomingFile): Promise<Description> {
  const name = safeFilename(file.filename)
  return {
    name,
    mimeType: await contentTypeOf({
      content: file.content,
      filename: name,
      declaredType: file.contentType,
    }),
    filesize: file.content.byteLength,
    sha256: createHash('sha256').update(file.content).digest('hex'),
  }
}
