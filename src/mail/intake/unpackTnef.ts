import type { MailAttachment } from './parsedMail'
import { openTnef } from './tnef/openTnef'

const isTnef = ({ contentType, filename }: MailAttachment): boolean =>
  /^application\/(vnd\.)?ms-tnef$/i.test(contentType) || /^winmail\.dat$/i.test(filename ?? '')

/**
 * Puts what Outlook packed into a winmail.dat in its place; where not all of it can be read, it stays
 * beside that. Its text is wanted of a mail that has none of its own.
 */
export function unpackTnef(
  attachments: MailAttachment[],
  hasText: boolean,
): { attachments: MailAttachment[]; text: string } {
  const texts: string[] = []
  const unpacked = attachments.flatMap((attachment) => {
    if (!isTnef(attachment)) return [attachment]
    const { files, text, isWhole, hasUnreadText } = openTnef(attachment.content)
    texts.push(text)
    const isWanted = !isWhole || (hasUnreadText && !hasText)
    return isWanted ? [attachment, ...files] : files
  })
  return { attachments: unpacked, text: texts.filter(Boolean).join('\n') }
}
