import { hasDate } from './hasDate'
import { headerKind } from './headerKind'
import { type HeaderKind } from './headerLabels'

const mostLines = 14
const mostUnlabelled = 2

type Found = Map<HeaderKind, string>

/** A sender and a time are enough where both look it. */
const isSenderAndTime = (found: Found): boolean =>
  Boolean(found.get('from')?.includes('@')) && hasDate(found.get('date') ?? '')

function isEnough(found: Found): boolean {
  if (!found.has('from')) return false
  const telling = [...found.keys()].filter((kind) => kind !== 'other')
  return telling.length >= 3 || isSenderAndTime(found)
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
