import { headerKind } from './headerKind'
import { type HeaderKind } from './headerLabels'

const lastWords = /\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,2}\s?$/u
const longestLabel = 40
const mostCharacters = 600

/** The header that is labelled just before a colon, by one word or by up to three. */
function kindBefore(text: string, colon: number): HeaderKind | undefined {
  const words = lastWords.exec(text.slice(Math.max(0, colon - longestLabel), colon))?.[0].split(' ')
  if (words === undefined) return undefined
  const endings = words.map((_word, at) => words.slice(at).join(' '))
  return endings.map((ending) => headerKind(`${ending}:`)).find((kind) => kind !== undefined)
}

/** Whether all headers of another mail are on one line, as programs leave them that know no lines. */
export function hasHeadersInLine(line: string): boolean {
  if (headerKind(line) === undefined) return false
  const text = line.slice(0, mostCharacters)
  const colons = [...text.matchAll(/[:：]/g)].map(({ index }) => index)
  const found = new Set(colons.map((colon) => kindBefore(text, colon)))
  const telling = (['from', 'date', 'to', 'subject'] as const).filter((kind) => found.has(kind))
  if (!found.has('from')) return false
  return telling.length === 4 || (telling.length === 3 && text.includes('@'))
}
