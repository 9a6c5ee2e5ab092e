import { forwardOpenings } from './forwardOpenings'
import { oldMailMarks } from './oldMailMarks'
import { wordsBetweenDashes } from './wordsBetweenDashes'
import { wordsIn } from './wordsIn'

const withoutSpaces = (words: string) => words.replace(/\s+/g, '')

const marks = new Set(wordsIn(oldMailMarks).map(withoutSpaces))
const openings = new Set(wordsIn(forwardOpenings))
const opening = /^[\s>*_]*(.+?)\s*[:：][\s*_]*$/
const bracketed = /^\s*[[<【［＜]([^[\]<>]{2,60})[\]>】］＞]\s*$/
const replyAbove =
  /^[\W_]*(please )?(type|write|enter)? ?(your )?repl(y|ies) above this line[\W_]*/i
const mostCharacters = 120

/** Whether a line says by itself that all below it is another mail. */
export function isOldMailMark(line: string): boolean {
  if (line.length > mostCharacters) return false
  const drawn = wordsBetweenDashes(line) ?? bracketed.exec(line)?.[1]?.toLowerCase() ?? ''
  if (marks.has(withoutSpaces(drawn))) return true
  return openings.has(opening.exec(line)?.[1]?.toLowerCase() ?? '') || replyAbove.test(line)
}
