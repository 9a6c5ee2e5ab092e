import { hasDate } from './hasDate'
import { headerKind } from './headerKind'
import { type HeaderKind } from './headerLabels'

const mostLines = 14
const mostUnlabelled = 2

type Found = Map<HeaderKind, string>

const clock = /\d[:.時시点點]\s?\d\d/

const hasAddress = (found: Found, kind: HeaderKind): boolean =>
  Boolean(found.get(kind)?.includes('@'))

/** One address and a time are enough where both look it. */
function isAddressAndTime(found: Found): boolean {
  const date = found.get('date') ?? ''
  if (hasAddress(found, 'from')) return hasDate(date)
  return hasAddress(found, 'to') && hasDate(date) && clock.test(date)
}

const oneWord = /[:：]\s*\S+$/

/** Whoever travels also writes from where, to where and on which day. */
const isJourney = (found: Found): boolean =>
  !found.has('subject') && !hasAddress(found, 'to') && oneWord.test(found.get('from') ?? '')

function isEnough(found: Found): boolean {
  if (isAddressAndTime(found)) return true
  const telling = [...found.keys()].filter((kind) => kind !== 'other')
  return found.has('from') && telling.length >= 3 && !isJourney(found)
}

/**
 * How many lines from a place on are the headers of another mail, as Outlook puts them above what it
 * quotes; 0 if they are not.
 */
export function headerBlockAt(lines: readonly string[], at: number): number {
  const first = headerKind(lines[at] ?? '')
  if (first === undefined || first === 'other') return 0
  const found: Found = new Map()
  let last = at
  for (let next = at; next < lines.length && next < at + mostLines; next += 1) {
    const line = lines[next]!
    const kind = headerKind(line)
    if (kind === undefined && next - last > mostUnlabelled) break
    if (kind === undefined) continue
    last = next
    if (!found.has(kind)) found.set(kind, line.slice(0, 500))
  }
  return isEnough(found) ? last + 1 - at : 0
}
