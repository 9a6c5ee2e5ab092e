import { attributionMarks } from './attributionMarks'
import { attributionWords } from './attributionWords'
import { wordsIn } from './wordsIn'

const escaped = (word: string) => word.replace(/[()]/g, '\\$&')
const words = wordsIn(attributionWords).map(escaped).join('|')
const marks = wordsIn(attributionMarks).map(escaped).join('|')
const anywhere = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])|${marks}`, 'iu')
const last = new RegExp(`(?:(?<![\\p{L}])(?:${words})|${marks})\\s*[:：]$`, 'iu')

/** Whether a text says, in whatever language, that somebody wrote: anywhere in it, or as its end. */
export const saysWhoWrote = {
  anywhere: (text: string): boolean => anywhere.test(text),
  last: (text: string): boolean => last.test(text),
}
