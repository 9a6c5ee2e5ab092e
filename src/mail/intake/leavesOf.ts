import type { MimePart } from './mimePart'

export interface MailLeaves {
  /** Each holds the versions of one piece of text: one, or those of a multipart/alternative. */
  texts: { plain: MimePart[]; html: MimePart[] }[]
  attachments: MimePart[]
}

const isText = ({ contentType, disposition }: MimePart) =>
  disposition !== 'attachment' && /^text\/(plain|html)$/.test(contentType)

/** Sorts the parts of a mail that hold something into text and attachments. */
export function leavesOf(root: MimePart): MailLeaves {
  const leaves: MailLeaves = { texts: [], attachments: [] }
  const newText = () => leaves.texts[leaves.texts.push({ plain: [], html: [] }) - 1]!
  const sort = (part: MimePart, alternative: MailLeaves['texts'][number] | null) => {
    if (part.parts.length === 0 && isText(part)) {
      const text = alternative ?? newText()
      text[part.contentType === 'text/html' ? 'html' : 'plain'].push(part)
    } else if (part.parts.length === 0) leaves.attachments.push(part)
    const isAlternative = part.contentType === 'multipart/alternative'
    const inner = isAlternative && part.parts.length > 0 ? newText() : alternative
    for (const child of part.parts) sort(child, inner)
  }
  sort(root, null)
  return leaves
}
