import { attributionMarks, attributionWords } from './attributionWords'

const escaped = (word: string) => word.replace(/[()]/g, '\\$&')
const words = Object.values(attributionWords).flat().map(escaped).join('|')
const marks = Object.values(attributionMarks).flat().join('|')
const says = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])|${marks}`, 'iu')

const dates = [
  /\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}/,
  /(?<!\d)(19|20)\d\d(?!\d)/,
  /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/,
  /\d\s*[年月日년월일]/,
]
const time = /(?<!\d)\d{1,2}\s*[:.h時时点點시]\s*\d{0,2}/
const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\p{L}/u
const bracketedAddress = /[<([]\s*(mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+/

// With what these begin, in the languages whose programs begin with a word.
const leads =
  /^\W{0,3}(on|at|am|le|el|il|em|op|den|dne|dňa|w dniu|dnia|pe|la|în|στις|в|на|у|em|no dia|vào|pada|na|dana|ngày|dia|tarihinde|בתאריך|ב-|في|le|於|于|在)(?![\p{L}])/iu
const opensWithDate = /^[^\d<>@]{0,30}\d/
const unfinished = /[.!?。]$/

// Older programs end without a colon.
const withoutColon = [
  /^\d{4}-\d\d-\d\d \d\d?:\d\d GMT[+-]\d\d:\d\d \S/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s.{0,120}<[^<>\s]+@[^<>\s]+>$/,
  /^\W*on\W.{6,200}\swrote\W*$/i,
]

// Android's own mail program names no date.
const betweenDashes = /^\s*-{2,}\s*\S.{0,80}\swrote\s*-{2,}$/i

const mostLines = 7
const mostCharacters = 600

const bare = (line: string) => line.replace(/^[\s>*_|-]+|[\s*_-]+$/g, '')
const hasDate = (text: string) => dates.some((date) => date.test(text))
const endsWithColon = (text: string) => /[:：]\s*(\[[^\]]*\])?$/.test(text)

function isAttribution(text: string): boolean {
  if (text.length > mostCharacters) return false
  if (!hasDate(text)) return address.test(text) && says.test(text) && endsWithColon(text)
  if (withoutColon.some((form) => form.test(text))) return true
  if (!endsWithColon(text)) return false
  return says.test(text) || (time.test(text) && bracketedAddress.test(text))
}

const isLead = (line: string) => leads.test(line) && /\d/.test(line) && !unfinished.test(line)
const isDated = (line: string) => hasDate(line) && opensWithDate.test(line)
const isStart = (line: string) => isLead(line) || isDated(line) || address.test(line)

/** Whether a later line begins the attribution, so that the first only happens to stand above. */
function beginsLater(lines: readonly string[]): boolean {
  if (isLead(lines[0]!)) return false
  return lines.some(
    (line, at) =>
      at > 0 && (isLead(line) || isDated(line)) && isAttribution(lines.slice(at).join(' ')),
  )
}

/**
 * How many lines from a place on say who wrote what follows, and when ("On Monday, … wrote:"), in
 * whatever language; 0 if they do not.
 */
export function findAttribution(lines: readonly string[], at: number): number {
  if ((lines[at] ?? '').length > mostCharacters) return 0
  if (betweenDashes.test(lines[at] ?? '')) return 1
  const first = bare(lines[at] ?? '')
  if (first === '' || !isStart(first)) return 0
  const mayBeSpaced = isLead(first) && hasDate(first) && time.test(first)
  const taken: string[] = []
  for (let count = 1; count <= mostLines && at + count <= lines.length; count += 1) {
    const line = bare(lines[at + count - 1]!.slice(0, mostCharacters))
    if (line === '' && !mayBeSpaced) return 0
    taken.push(line)
    if (isAttribution(taken.join(' '))) return beginsLater(taken) ? 0 : count
  }
  return 0
}
