import { isDeviceLine } from './isDeviceLine'
import { isSignatureRule } from './isSignatureRule'
import { MailLines } from './mailLines'
import { normaliseLines } from './normaliseLines'

const signatureMark = /^\s*(--|—|–)$/
const rule = /^\s*[-_=~*#+–—━─═＝ᐧ]+$/
const mostLookedAhead = 20

/** What may as well be a sentence is the line of a device only where it stands by itself. */
function isDeviceLineAt(mail: MailLines, at: number): boolean {
  const device = isDeviceLine(mail.lines[at]!)
  if (device !== 'perhaps') return device === 'surely'
  return !mail.hasWordsAt(at - 1) && !mail.hasWordsAt(at + 1)
}

/** Where a signature that starts here ends; here, if none does. */
function endOfSignature(mail: MailLines, at: number, hasWords: boolean): number {
  const line = mail.lines[at]!
  if (signatureMark.test(line)) return mail.endOfOwn(at + 1)
  if (isDeviceLineAt(mail, at)) return hasWords ? mail.endOfOwn(at + 1) : at + 1
  if (!rule.test(line)) return at
  const end = mail.endOfOwn(at + 1, mostLookedAhead)
  return isSignatureRule(line, mail.lines.slice(at + 1, end)) ? end : at
}

/** The lines that this writer wrote. */
function ownLines(mail: MailLines): string[] {
  const own: string[] = []
  let hasWords = false
  let at = 0
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
      hasWords ||= !mail.isBlank(at) && !rule.test(mail.lines[at]!)
      at += 1
    }
  }
  return own
}

function tidy(lines: readonly string[]): string {
  const isEmpty = (line: string) => line.trim() === '' || rule.test(line)
  const end = lines.findLastIndex((line) => !isEmpty(line)) + 1
  const start = lines.findIndex((line) => line.trim() !== '')
  const text = lines.slice(Math.max(start, 0), end).join('\n')
  return text.replace(/\n{3,}/g, '\n\n')
}

/**
 * What the writer of a mail wrote: without the mail that is quoted, the lines that say whose it was,
 * and the signature. Where nothing would be left, all of it.
 */
export function replyText(fullText: string): string {
  const text = tidy(ownLines(new MailLines(normaliseLines(fullText))))
  return text === '' ? fullText.trim() : text
}
