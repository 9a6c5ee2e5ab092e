import { findAttribution } from './findAttribution'
import { hasDate } from './hasDate'
import { hasHeadersInLine } from './hasHeadersInLine'
import { headerBlockAt } from './headerBlockAt'
import { headerKind } from './headerKind'
import { isOldMailMark } from './isOldMailMark'
import { isQuoted } from './isQuoted'
import { saysWhoWrote } from './saysWhoWrote'
import { wordsBetweenDashes } from './wordsBetweenDashes'

const beforeHeaders = /^\s*-{2,}[^-]{3,60}-{2,}\s*(?=\S)/
const longestLead = 200
const mostAbove = 5
// Orange's web mail begins its headers so, without a colon.
const orange = /^[\s>]*message du \d/i

/** Yahoo puts the mark and all headers on one line. */
function isMarkWithHeaders(line: string): boolean {
  const mark = beforeHeaders.exec(line.slice(0, 200))?.[0]
  return mark !== undefined && headerKind(line.slice(mark.length)) === 'from'
}

const empty = /^[\s>|]*$/

function skipEmpty(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && empty.test(lines[at]!)) at += 1
  return at
}

/** Headers that are quoted with the mail below them say nothing of what comes after that. */
function hasHeaders(lines: readonly string[], at: number): boolean {
  const count = headerBlockAt(lines, at)
  if (count === 0 || !isQuoted(lines[at]!)) return count > 0
  const below = skipEmpty(lines, at + count)
  return below < lines.length && !isQuoted(lines[below]!)
}

/** Whether what a mark announces is quoted, headers and all, so that it ends where the quote does. */
function isQuotedBelow(lines: readonly string[], at: number): boolean {
  const below = skipEmpty(lines, at + 1)
  return headerBlockAt(lines, below) > 0 && !hasHeaders(lines, below)
}

/** Yandex puts the recipient and the subject above the line that says who wrote. */
function areHeadersAboveAttribution(lines: readonly string[], at: number): boolean {
  if (isQuoted(lines[at]!)) return false
  const headers = lines
    .slice(at, at + mostAbove)
    .findIndex((line) => headerKind(line) === undefined)
  return headers >= 2 && findAttribution(lines, at + headers) > 0
}

const mayStandAboveHeaders = (line: string): boolean =>
  wordsBetweenDashes(line) !== null ||
  orange.test(line) ||
  (line.length <= longestLead && hasDate(line) && saysWhoWrote.anywhere(line))

/** Whether everything from here on is another mail. */
export function isOldMail(lines: readonly string[], at: number): boolean {
  const line = lines[at]!
  if (isOldMailMark(line)) return !isQuotedBelow(lines, at)
  if (isMarkWithHeaders(line) || hasHeaders(lines, at)) return true
  if (hasHeadersInLine(line) || areHeadersAboveAttribution(lines, at)) return true
  // Of what the tables do not cover, the headers below tell.
  return mayStandAboveHeaders(line) && [1, 2].some((below) => headerBlockAt(lines, at + below) > 0)
}
