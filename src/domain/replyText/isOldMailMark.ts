import { forwardOpenings } from './forwardOpenings'
import { oldMailMarks } from './oldMailMarks'
import { wordsBetweenDashes } from './wordsBetweenDashes'
import { wordsIn } from './wordsIn'

const marks = new Set(wordsIn(oldMailMarks))
const openings = new Set(wordsIn(forwardOpenings))
const opening = /^[\s>*_]*(.+?)\s*[:：][\s*_]*$/
const replyAbove =
  /^[\W_]*(please )?(type|write|enter)? ?(your )?repl(y|ies) above this line[\W_]*/i
const mostCharacters = 120

/** Whether a line says by itself that all below it is another mail. */
export function isOldMailMark(line: string): boolean {
  if (line.length > mostCharacters) return false
  if (marks.has(wordsBetweenDashes(line) ?? '')) return true
  return openings.has(opening.exec(line)?.[1]?.toLowerCase() ?? '') || replyAbove.test(line)
}
