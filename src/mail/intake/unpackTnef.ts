import type { MailAttachment } from './parsedMail'
import { emlOf } from './tnef/emlOf'
import { openTnef } from './tnef/openTnef'

const isTnef = ({ contentType, filename }: MailAttachment): boolean =>
  /^application\/(vnd\.)?ms-tnef$/i.test(contentType) || /^winmail\.dat$/i.test(filename ?? '')

/**
 * Puts what Outlook packed into a winmail.dat in its place; where not all of it can be read, it stays
 * beside that. Its text is wanted of a mail that has none of its own.
 */
export async function unpackTnef(
  attachments: MailAttachment[],
  hasText: boolean,
): Promise<{ attachments: MailAttachment[]; text: string }> {
  const texts: string[] = []
  const unpacked: MailAttachment[] = []
  for (const attachment of attachments) {
    if (!isTnef(attachment)) {
      unpacked.push(attachment)
      continue
    }
    const { files, mails, text, isWhole, hasUnreadText } = openTnef(attachment.content)
    texts.push(text)
    if (!isWhole || (hasUnreadText && !hasText)) unpacked.push(attachment)
    unpacked.push(...files, ...(await Promise.all(mails.map(emlOf))))
  }
  return { attachments: unpacked, text: texts.filter(Boolean).join('\n') }
}
