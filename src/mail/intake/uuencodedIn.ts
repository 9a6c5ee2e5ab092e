export interface Uuencoded {
  name: string
  start: number
  end: number
}

const beginLine = /^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n/gm
const codedLine = /([ -`]{0,63})\r?\n/y
const endLine = /end[ \t]{0,9}\r?(?:\n|$)/y

/** The first character says how many bytes a line holds; a checksum may follow them. */
function isCoded(line: string): boolean {
  const bytes = (line.charCodeAt(0) - 0x20) & 0x3f
  const digits = Math.max(line.length - 1, 0)
  return digits >= (bytes * 4) / 3 && digits <= Math.ceil(bytes / 3) * 4 + 1
}

/** Where the file ends whose coded lines start there, or -1 if it is none. */
function endOfFile(text: string, start: number): number {
  let at = start
  codedLine.lastIndex = start
  for (let line = codedLine.exec(text); line && isCoded(line[1]!); line = codedLine.exec(text)) {
    at = codedLine.lastIndex
  }
  endLine.lastIndex = at
  return at > start && endLine.test(text) ? endLine.lastIndex : -1
}

/** Finds the uuencoded files in a text, `most` of them at the most. */
export function uuencodedIn(text: string, most: number): Uuencoded[] {
  const found: Uuencoded[] = []
  for (const { 0: line, 1: name, index: start } of text.matchAll(beginLine)) {
    if (found.length >= most) break
    const end = endOfFile(text, start + line.length)
    if (end >= 0) found.push({ name: name!, start, end })
  }
  return found
}
