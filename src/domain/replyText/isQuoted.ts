/** A line that a mail program has marked as quoted. */
export const isQuoted = (line: string) => /^\s*(>|\|( |$)|&gt;)/.test(line)
