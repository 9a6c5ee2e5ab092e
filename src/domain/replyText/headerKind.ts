import { type HeaderKind, headerLabels } from './headerLabels'
import { wordsIn } from './wordsIn'

// Programs differ in the spaces within a label, and some draw the headers as a table.
const withoutSpaces = (label: string) => label.toLowerCase().replace(/\s+/g, '')
const labelled = /^[\s>*_•|]*([^\s:：*_|][^:：*_|]{0,30}?)[\s*_]*(?:[:：]|\|(?=.*\|))/

const kinds = new Map(
  Object.values(headerLabels).flatMap((labels) =>
    (Object.entries(labels) as [HeaderKind, string][]).flatMap(([kind, listed]) =>
      wordsIn({ listed }).map((label) => [withoutSpaces(label), kind] as const),
    ),
  ),
)

/** Which header of a mail a line shows, in whatever language. */
export function headerKind(line: string): HeaderKind | undefined {
  const label = labelled.exec(line.slice(0, 100))?.[1]
  return label === undefined ? undefined : kinds.get(withoutSpaces(label))
}
