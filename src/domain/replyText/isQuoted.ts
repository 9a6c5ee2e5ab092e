// A row of a table has bars at both ends, and what is drawn between arrows is nobody's words quoted.
const quoted = /^\s*(?:(?!>{2}.*<{2}\s*$)[>＞]|\|(?: (?!.*\|\s*$)|$)|&gt;)/
// The Bat and other programs put the initials of the writer before the arrow.
const initialled = /^\s?\p{Lu}{1,4}>(?:[>\s]|$)/u

/** A line that a mail program has marked as quoted. */
export const isQuoted = (line: string): boolean => quoted.test(line) || initialled.test(line)
