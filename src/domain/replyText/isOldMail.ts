import { wordsBetweenDashes } from './wordsBetweenDashes'
import { isHeaderBlock } from './isHeaderBlock'
import { isOldMailMark } from './isOldMailMark'

/** Whether everything from here on is another mail. */
export function isOldMail(lines: readonly string[], at: number): boolean {
  const line = lines[at]!
  if (isOldMailMark(line) || isHeaderBlock(lines, at)) return true
  // In languages that the marks do not cover, the headers below tell.
  return (
    wordsBetweenDashes(line) !== null && [1, 2].some((below) => isHeaderBlock(lines, at + below))
  )
}
