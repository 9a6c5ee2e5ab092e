import { MailLines } from '../replyText/mailLines'
import { normaliseLines } from '../replyText/normaliseLines'

/** What the sender wrote, signature included: without quotes, and without what they answer or pass on. */
export function ownWords(text: string): string {
  const mail = new MailLines(normaliseLines(text))
  const own: string[] = []
  let at = 0
  while (at < mail.lines.length && !mail.isOldMailAt(at)) {
    const attribution = mail.attributionAt(at)
    if (attribution > 0 && !mail.isQuotedAt(mail.skipBlanks(at + attribution))) break
    if (attribution === 0 && !mail.isQuotedAt(at)) own.push(mail.lines[at]!)
    at += Math.max(attribution, 1)
  }
  return own.join('\n')
}
