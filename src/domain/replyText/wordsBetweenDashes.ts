const dash = String.raw`[-–—_=*#~\s]`
const pattern = new RegExp(`^${dash}*[-–—_=]{2,}${dash}*(.+?)${dash}*[-–—_=]{2,}${dash}*$`)
const mostCharacters = 120

/** The words of a line that stand between dashes, in small letters: "----- Original Message -----". */
export function wordsBetweenDashes(line: string): string | null {
  if (line.length > mostCharacters) return null
  return pattern.exec(line)?.[1]?.toLowerCase().replaceAll('’', "'") ?? null
}
