import { attributionMarks } from './attributionMarks'
import { attributionWords } from './attributionWords'
import { wordsIn } from './wordsIn'

const escaped = (word: string) => word.replace(/[()]/g, '\\$&')
const words = wordsIn(attributionWords).map(escaped).join('|')
const marks = wordsIn(attributionMarks).map(escaped).join('|')
// "Draw up:" is also what Koreans write above a list; a mail program writes it behind whoever wrote.
const whoWrote = '@[^\\s<>@]+>{0,2}|\\d,\\s?[^,:]{1,40}|님이.{1,30}'
const drawnUp = `(?:${whoWrote})\\s?작성(?=(?:했습니다|하였습니다)?\\s*[:：])`
const lastAlone = '쓴 글|작성'
const anywhere = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])|${marks}|${drawnUp}`, 'iu')
const last = new RegExp(
  `(?:(?<![\\p{L}])(?:${words})|${marks}|${drawnUp}|${lastAlone})\\s*[:：]$`,
  'iu',
)

/** Whether a text says, in whatever language, that somebody wrote: anywhere in it, or as its end. */
export const saysWhoWrote = {
  anywhere: (text: string): boolean => anywhere.test(text),
  last: (text: string): boolean => last.test(text),
}
