import { createHash } from 'node:crypto'

import MailComposer from 'nodemailer/lib/mail-composer/index.js'

import type { MailAttachment } from '../parsedMail'
import type { TnefContent } from './openTnef'

/**
 * Makes of a message that was kept within another a file that every mail program opens, as a message
 * attached to a mail of another program is one. The same message always makes the same file.
 */
export async function emlOf({ head, text, files, mails }: TnefContent): Promise<MailAttachment> {
  const attached = [...files, ...(await Promise.all(mails.map(emlOf)))]
  const mark = createHash('sha256').update(`${head.subject}\n${text}`).digest('hex').slice(0, 32)
  const { subject, from, sentAt: date } = head
  const messageId = head.messageId ?? `<${mark}@message.invalid>`
  const composer = new MailComposer({
    ...{ subject, from, date, messageId, text },
    attachments: attached.map(({ filename, contentType, content }) => ({
      ...{ filename: filename ?? false, contentType, content: Buffer.from(content) },
    })),
    ...{ baseBoundary: mark, disableFileAccess: true, disableUrlAccess: true },
  })
  const content = await composer.compile().build()
  const filename = `${subject || 'message'}.eml`
  return { filename, contentType: 'message/rfc822', size: content.length, content }
}
