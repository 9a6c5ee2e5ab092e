import { endOfPreamble } from './endOfPreamble'
import { endOfSignature } from './endOfSignature'
import { isRule } from './isRule'
import { MailLines } from './mailLines'
import { normaliseLines } from './normaliseLines'

/** The lines that this writer wrote. */
function ownLines(mail: MailLines): string[] {
  const own: string[] = []
  let hasWords = false
  let at = endOfPreamble(mail)
  while (at < mail.lines.length && !mail.isOldMailAt(at)) {
    const attribution = mail.attributionAt(at)
    const signatureEnd = endOfSignature(mail, at, hasWords)
    if (attribution > 0) {
      at += attribution
      if (hasWords && !mail.isQuotedAt(mail.skipBlanks(at))) break
    } else if (mail.isQuotedAt(at)) {
      at += 1
      own.push('')
    } else if (signatureEnd > at) {
      at = signatureEnd
    } else {
      own.push(mail.lines[at]!)
      hasWords ||= !mail.isBlank(at) && !isRule(mail.lines[at]!)
      at += 1
    }
  }
  return own
}

function tidy(lines: readonly string[]): string {
  const isEmpty = (line: string) => line.trim() === '' || isRule(line)
  const end = lines.findLastIndex((line) => !isEmpty(line)) + 1
  const start = lines.findIndex((line) => line.trim() !== '')
  const text = lines.slice(Math.max(start, 0), end).join('\n')
  return text.replace(/\n{3,}/g, '\n\n')
}

/**
 * What the writer of a mail wrote: without the mail that is quoted, the lines that say whose it was,
 * and the signature. Where nothing would be left, all of it, which is `whole` where some of that was
 * known to be somebody else's.
 */
export function replyText(fullText: string, whole = fullText): string {
  const text = tidy(ownLines(new MailLines(normaliseLines(fullText))))
  return text === '' ? whole.trim() : text
}
