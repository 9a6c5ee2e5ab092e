import { hasDate } from './hasDate'
import { headerKind } from './headerKind'
import { isQuoted } from './isQuoted'
import { saysWhoWrote } from './saysWhoWrote'

const time = /(?<!\d)\d{1,2}\s*[:：.h시時时点點시]\s*\d{0,2}/
const address = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,200}\p{L}/u
// Where no word says that somebody wrote, the address stands last or nearly so.
const namedAddress =
  /[<([]\s*(mailto:)?[^\s<>()[\]@]{1,64}@[^\s@]{1,400}[>)\]](\s+[^\s:：]+){0,2}\s*[:：]|@[^\s<>()[\]@]+[:：]$/
const endsWithAddress = /@[^\s<>@]+>$/
const opensWithAddress = /^\s*<[^<>@\s]{1,64}@[^<>@\s]+>/

// With what these begin, in the languages whose programs begin with a word.
const leads =
  /^[^\p{L}\p{N}]{0,3}(on|at|am|wiadomość|zitat|quoting|missatge|вы|ви|you|le|el|il|em|op|den|dne|dňa|w dniu|dnia|pe|la|în|στις|в|на|у|em|no dia|vào|pada|na|dana|ngày|dia|tarihinde|בתאריך|ב-|في|le|於|于|在)(?![\p{L}])/iu
const opensWithDate = /^[^\d<>@]{0,30}\d/
const sentence = /(?:[!?。！？]|\d{4}\.|\p{L}{5}\.)$/u
const unfinished = /[.!?。]$/

// Older programs end without a colon.
const withoutColon = [
  /^\d{4}-\d\d-\d\d \d\d?:\d\d GMT[+-]\d\d:\d\d \S/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s.{0,120}<[^<>\s]+@[^<>\s]+>$/,
  /^\W*on\W.{6,200}\swrote\W*$/i,
]

// Android's own mail program names no date; GroupWise draws arrows around all it names.
const drawn = [/^\s*-{2,}\s*\S.{0,80}\swrote\s*-{2,}$/i, /^\s*>>> .{3,200} >>>$/]

// Nothing but figures and what East Asian programs write between them.
const cutDate =
  /^(?=.*\d{4})[\d\s./:,()년월일年月日周週星期火水木金土曜요화수목금토一二三四五六오전후午前後下上APM-]+$/
const restOfDate = /^(?!\D{0,3}\d{4})(?:[\d(오午上下]|[AP]M)/
const longestCut = 30

const writerAlone = /^(?!as\b|what\b|wie\b|was\b)(?:[^\s:：]+\s+){0,5}[^\s:：]*\s*[:：]$/i
const longestName = 60
const longestWithoutColon = 200
const mostLines = 7
const mostCharacters = 600

const westernDigit = (digit: string) => String(digit.charCodeAt(0) & 0xf)
/** Without what is drawn around it, and no more of a line than an attribution may have. */
const bare = (line: string) =>
  line
    .slice(0, mostCharacters + 1)
    .replace(/^[\s>*_|-]+|[\s*_-]+$/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit)
const endsWithColon = (text: string) => /[:：]\s*(\[[^\]]*\])?$/.test(text)

const hasAddress = (text: string) => text.includes('@') && address.test(text)

function isAttribution(text: string): boolean {
  if (text.length > mostCharacters) return false
  if (!endsWithColon(text)) return withoutColon.some((form) => form.test(text))
  if (saysWhoWrote.anywhere(text)) return hasDate(text) || hasAddress(text)
  return time.test(text) && hasDate(text) && namedAddress.test(text)
}

const isLead = (line: string) =>
  leads.test(line) && /\d/.test(line) && (!unfinished.test(line) || saysWhoWrote.anywhere(line))
const isDated = (line: string) => hasDate(line) && opensWithDate.test(line)
const isStart = (line: string) => isLead(line) || isDated(line) || hasAddress(line)

/** A name that was put on a line of its own, above its address. */
const isNameAboveAddress = (line: string, next: string) =>
  line.length <= longestName && !unfinished.test(line) && opensWithAddress.test(bare(next))

/** A word to begin with and a day of the week, cut off before the date. */
const isCutBeforeDate = (line: string, next: string) =>
  line.length <= longestCut && /^.{1,3}$|,/.test(line) && leads.test(line) && /^\d/.test(bare(next))

/** Part of a date, of which the rest is on the next line. */
const isCutDate = (line: string, next: string) =>
  line.length <= longestCut && cutDate.test(line) && restOfDate.test(bare(next))

/** Who wrote, of which the next line says when. */
const isCutBehindAddress = (line: string, next: string) =>
  endsWithAddress.test(line) && /^\s*[于於在]/.test(next)

const isCut = (line: string, next: string) =>
  [isNameAboveAddress, isCutBeforeDate, isCutDate, isCutBehindAddress].some((is) => is(line, next))

const mayBeFirst = (line: string) =>
  isLead(line) || isDated(line) || (hasAddress(line) && hasDate(line))

/** Whether a later line begins the attribution, so that the first only happens to stand above. */
function beginsLater(lines: readonly string[]): boolean {
  if (isLead(lines[0]!) || isCut(lines[0]!, lines[1] ?? '')) return false
  if (lines.length > 1 && sentence.test(lines[0]!) && !hasAddress(lines[0]!)) return true
  return lines.some(
    (line, at) => at > 0 && mayBeFirst(line) && isAttribution(lines.slice(at).join(' ')),
  )
}

const standsApart = (lines: readonly string[], at: number, count: number): boolean =>
  [lines[at - 1], lines[at + count]].every((line) => (line ?? '').trim() === '')

const isAboveQuote = (lines: readonly string[], at: number): boolean => {
  const below = lines.slice(at, at + 2).find((line) => line.trim() !== '')
  return below !== undefined && isQuoted(below)
}

/** Whether nothing but a quote follows. */
const isQuotedFrom = (lines: readonly string[], at: number): boolean =>
  lines.slice(at).every((line) => line.trim() === '' || isQuoted(line))

/** Whether a text says who wrote, and when, and only lacks the colon, as in some programs. */
function lacksColon(text: string, isAboveQuote: boolean): boolean {
  if (text.length > longestWithoutColon || /[.!?。:：]$/.test(text)) return false
  const figures = text.replace(time, '').match(/\d+/g) ?? []
  if (!time.test(text) || figures.length < 2) return false
  return saysWhoWrote.anywhere(`${text}:`) || (isAboveQuote && endsWithAddress.test(text))
}

/** "Ann Lee, 3.11.2026 15:04:" */
const isNameAndTime = (line: string): boolean =>
  endsWithColon(line) && time.test(line) && hasDate(line.replace(time, ''))

/** "Ann Lee wrote:", where a quote follows. */
function isWriterAboveQuote(lines: readonly string[], at: number): boolean {
  const line = bare(lines[at]!)
  if (line.length > longestName || !isAboveQuote(lines, at + 1)) return false
  if (writerAlone.test(line) && saysWhoWrote.last(line)) return true
  return isNameAndTime(line) && isQuotedFrom(lines, at + 1)
}

/** The lines from a place on that may be one attribution, bare, for every number of them. */
function* candidates(lines: readonly string[], at: number): Generator<string[]> {
  const first = bare(lines[at]!)
  const mayBeSpaced = isLead(first) && hasDate(first) && time.test(first)
  const taken: string[] = []
  for (const line of lines.slice(at, at + mostLines)) {
    const next = bare(line.slice(0, mostCharacters))
    if (next === '' && !mayBeSpaced) return
    if (taken.length > 0 && headerKind(next) !== undefined) return
    taken.push(next)
    yield taken
  }
}

function countWithColon(lines: readonly string[], at: number): number {
  for (const taken of candidates(lines, at)) {
    if (isAttribution(taken.join(' '))) return beginsLater(taken) ? 0 : taken.length
  }
  return 0
}

function countWithoutColon(lines: readonly string[], at: number): number {
  for (const taken of candidates(lines, at)) {
    const isSure = isAboveQuote(lines, at + taken.length)
    const isSet = isSure || standsApart(lines, at, taken.length)
    if (!isSet || taken.at(-1) === '') continue
    if (lacksColon(taken.join(' '), isSure)) return beginsLater(taken) ? 0 : taken.length
  }
  return 0
}

/**
 * How many lines from a place on say who wrote what follows, and when ("On Monday, … wrote:"), in
 * whatever language; 0 if they do not.
 */
export function findAttribution(lines: readonly string[], at: number): number {
  const line = lines[at] ?? ''
  if (line.length > mostCharacters) return 0
  if (drawn.some((form) => form.test(line)) || isWriterAboveQuote(lines, at)) return 1
  const first = bare(line)
  if (first === '' || !(isStart(first) || isCut(first, lines[at + 1] ?? ''))) return 0
  return countWithColon(lines, at) || countWithoutColon(lines, at)
}
