import { findAttribution } from './findAttribution'
import { isDeviceLine } from './isDeviceLine'
import { isOldMail } from './isOldMail'
import { isQuoted } from './isQuoted'
import { isSignatureRule } from './isSignatureRule'
import { normaliseLines } from './normaliseLines'

const signatureMark = /^\s*(--|—|–)$/
const rule = /^\s*[-_=~*#+–—━─═＝ᐧ]+$/
const mostLookedAhead = 20
const wrapped = 60

const isBlank = (line: string | undefined) => line !== undefined && line.trim() === ''

function skipBlanks(lines: readonly string[], at: number): number {
  let next = at
  while (isBlank(lines[next])) next += 1
  return next
}

// Programs that wrap a quoted line do not mark what they put on the next.
function isRestOfQuoted(lines: readonly string[], at: number): boolean {
  const [before, line, after] = [lines[at - 1] ?? '', lines[at]!, lines[at + 1] ?? '']
  return before.length >= wrapped && isQuoted(before) && isQuoted(after) && !isBlank(line)
}

/** Where the words of this writer stop: at quoted or older mail, or with this mail. */
function endOfOwn(lines: readonly string[], from: number, most = Infinity): number {
  let at = from
  while (at < lines.length && at - from < most && !isQuoted(lines[at]!)) {
    if (isOldMail(lines, at) || findAttribution(lines, at) > 0) break
    at += 1
  }
  return at
}

/** Where a signature that starts here ends; here, if none does. */
function endOfSignature(lines: readonly string[], at: number, hasWords: boolean): number {
  const line = lines[at]!
  if (signatureMark.test(line)) return endOfOwn(lines, at + 1)
  if (isDeviceLine(line)) return hasWords ? endOfOwn(lines, at + 1) : at + 1
  if (!rule.test(line)) return at
  const end = endOfOwn(lines, at + 1, mostLookedAhead)
  return isSignatureRule(line, lines.slice(at + 1, end)) ? end : at
}

/** The lines that this writer wrote. */
function ownLines(lines: readonly string[]): string[] {
  const own: string[] = []
  let hasWords = false
  let at = 0
  while (at < lines.length && !isOldMail(lines, at)) {
    const attribution = findAttribution(lines, at)
    const signatureEnd = endOfSignature(lines, at, hasWords)
    if (attribution > 0) {
      at += attribution
      const next = lines[skipBlanks(lines, at)]
      if (hasWords && (next === undefined || !isQuoted(next))) break
    } else if (isQuoted(lines[at]!) || isRestOfQuoted(lines, at)) {
      at += 1
      if (!isBlank(own.at(-1))) own.push('')
    } else if (signatureEnd > at) {
      at = signatureEnd
    } else {
      own.push(lines[at]!)
      hasWords ||= !isBlank(lines[at]) && !rule.test(lines[at]!)
      at += 1
    }
  }
  return own
}

function tidy(lines: readonly string[]): string {
  let end = lines.length
  while (end > 0 && (isBlank(lines[end - 1]) || rule.test(lines[end - 1]!))) end -= 1
  const text = lines.slice(Math.min(skipBlanks(lines, 0), end), end).join('\n')
  return text.replace(/\n{3,}/g, '\n\n')
}

/**
 * What the writer of a mail wrote: without the mail that is quoted, the lines that say whose it was,
 * and the signature. Where nothing would be left, all of it.
 */
export function replyText(fullText: string): string {
  const text = tidy(ownLines(normaliseLines(fullText)))
  return text === '' ? fullText.trim() : text
}
