/** A comment, a quoted string, a separator, or a run of anything else. */
const pieces = /\\.|"(?:[^"\\]|\\.)*"?|[();]|[^\\"();]+/gs

const unquote = (piece: string): string =>
  piece
    .replace(/^"|"$/g, '')
    .replace(/\\(.)/gs, '$1')
    .replace(/[;=\s]/g, '_')

/**
 * The parts of an Authentication-Results header between semicolons, without comments, which may be
 * nested. A quoted string becomes one plain word, so that nothing in it can look like a result.
 */
export function authenticationSegments(header: string): string[] {
  const segments = ['']
  let depth = 0
  for (const [piece] of header.matchAll(pieces)) {
    if (piece === '(') depth += 1
    else if (piece === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (piece === ';') segments.push('')
    else segments[segments.length - 1] += piece.startsWith('"') ? unquote(piece) : piece
  }
  return segments.map((segment) => segment.trim())
}
