// Programs that make text of HTML leave some spaces as they are written there.
const dashesBefore = /^(?:[\p{Pd}─━_=*#~\s]|&nbsp;)*/u
const dashesAfter = /(?:[\p{Pd}─━_=*#~\s]|&nbsp;)*$/u
const mostCharacters = 120

const isDrawn = (dashes: string) => dashes.replace(/&nbsp;|[*#~\s]/g, '').length >= 2

/** The words of a line that stand between dashes, in small letters: "----- Original Message -----". */
export function wordsBetweenDashes(line: string): string | null {
  if (line.length > mostCharacters) return null
  const before = dashesBefore.exec(line)?.[0] ?? ''
  const rest = line.slice(before.length)
  const after = dashesAfter.exec(rest)?.[0] ?? ''
  if (!isDrawn(before) || !isDrawn(after)) return null
  return rest
    .slice(0, rest.length - after.length)
    .toLowerCase()
    .replaceAll('’', "'")
}
