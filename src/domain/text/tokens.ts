import { stem } from './stem'

// Words that stand in every text and say nothing of its subject.
const common = new Set(
  `a about all also am an and any are as at be been but by can could do does for from had has have he
  her his how i if in into is it its just like looking may me more my need no not of on one or our
  out over per she should so some such than that the their them there these they this to too up us
  very want was we were what when where which who why will with would you your company please hello
  liverpool city region`
    .split(/\s+/)
    .map(stem),
)

const koreanPairs = (word: string): string[] =>
  Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2))

/** What of a text is searched for: English words, stemmed, and Korean by pairs of characters. */
export function tokens(text: string): string[] {
  const normal = text.normalize('NFKC').toLowerCase()
  const english = normal.match(/[a-z\u00df-\u024f][a-z\u00df-\u024f0-9]+/g) ?? []
  const korean = normal.match(/\p{Script=Hangul}+/gu) ?? []
  return [...english.map(stem).filter((word) => !common.has(word)), ...korean.flatMap(koreanPairs)]
}
