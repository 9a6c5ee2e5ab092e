const signatureMark = '-- '

/**
 * Joins the lines of paragraphs that were sent as format=flowed (RFC 3676). Quoted lines stay as they
 * are: they are looked at only to be taken away.
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const lines: string[] = []
  let isOpen = false
  for (const sent of text.split('\n')) {
    const isQuoted = sent.startsWith('>')
    const line = sent.startsWith(' ') ? sent.slice(1) : sent
    const isSoft = !isQuoted && line.endsWith(' ') && line !== signatureMark
    const content = isSoft && deletesSpace ? line.slice(0, -1) : line
    if (isOpen && !isQuoted && line !== signatureMark) lines[lines.length - 1] += content
    else lines.push(content)
    isOpen = isSoft
  }
  return lines.join('\n')
}
