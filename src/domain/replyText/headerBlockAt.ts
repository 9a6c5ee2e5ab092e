import { headerLabels, type HeaderKind } from './headerLabels'

const kinds = new Map(
  Object.entries(headerLabels).flatMap(([kind, labels]) =>
    labels.map((label) => [label, kind as HeaderKind] as const),
  ),
)
const labelled = /^[\s>*_•|]*([^\s:：*_][^:：*_]{0,30}?)[\s*_]*[:：]/

const mostLines = 14
const mostUnlabelled = 2

function kindOf(line: string): HeaderKind | undefined {
  const label = labelled.exec(line)?.[1]
  return label === undefined ? undefined : kinds.get(label.toLowerCase().replace(/\s+/g, ' '))
}

/** Whether the headers of another mail stand here, as Outlook puts them above what it quotes. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = kindOf(lines[at] ?? '')
  if (first === undefined || first === 'other') return false
  const found = new Set<HeaderKind>()
  let unlabelled = 0
  for (const line of lines.slice(at, at + mostLines)) {
    const kind = kindOf(line)
    if (kind !== undefined) found.add(kind)
    unlabelled = kind === undefined ? unlabelled + 1 : 0
    if (unlabelled > mostUnlabelled) break
  }
  found.delete('other')
  return found.has('from') && found.size >= 3
}
