const token = /\\.|[^\\"()]+|[\\"()]/gs

const unescape = (words: string) => words.replace(/\\(.)/gs, '$1')

/**
 * Puts what `hide` makes of them in the place of comments that hold comments or escapes, which not
 * every parser reads. Where parentheses do not match, all stays as it is.
 */
export function flattenComments(header: string, hide: (comment: string) => string): string {
  let flat = ''
  let comment = ''
  let depth = 0
  let isQuoted = false
  for (const [piece] of header.matchAll(token)) {
    if (piece === '"' && depth === 0) isQuoted = !isQuoted
    const opens = piece === '(' && !isQuoted
    const closes = piece === ')' && depth > 0
    if (closes) depth -= 1
    if (closes && depth === 0) {
      flat += `(${/[\\(]/.test(comment) ? hide(unescape(comment)) : comment})`
      comment = ''
    } else if (depth > 0) comment += piece
    else if (!opens) flat += piece
    if (opens) depth += 1
  }
  return depth > 0 ? header : flat
}
