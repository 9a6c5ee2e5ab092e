import type { MimePart } from './mimePart'

export interface MailLeaves {
  /** Each holds the versions of one piece of text: one, or those of a multipart/alternative. */
  texts: Record<'plain' | 'html' | 'unparted', MimePart[]>[]
  attachments: MimePart[]
}

/** Which text a part holds; one that should have parts but has none holds something like text. */
function textKind({ contentType, disposition }: MimePart): 'plain' | 'html' | 'unparted' | null {
  if (disposition === 'attachment') return null
  if (contentType.startsWith('multipart/')) return 'unparted'
  if (contentType === 'text/html') return 'html'
  return contentType === 'text/plain' ? 'plain' : null
}

/** Sorts the parts of a mail that hold something into text and attachments. */
export function leavesOf(root: MimePart): MailLeaves {
  const leaves: MailLeaves = { texts: [], attachments: [] }
  const newText = () => leaves.texts[leaves.texts.push({ plain: [], html: [], unparted: [] }) - 1]!
  const sort = (part: MimePart, alternative: MailLeaves['texts'][number] | null) => {
    const isLeaf = part.parts.length === 0
    const kind = isLeaf ? textKind(part) : null
    if (kind) (alternative ?? newText())[kind].push(part)
    else if (isLeaf) leaves.attachments.push(part)
    const isAlternative = part.contentType === 'multipart/alternative'
    const inner = isAlternative && part.parts.length > 0 ? newText() : alternative
    for (const child of part.parts) sort(child, inner)
  }
  sort(root, null)
  return leaves
}
