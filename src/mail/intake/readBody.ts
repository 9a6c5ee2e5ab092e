import { htmlToText } from './htmlToText'
import type { MailLeaves } from './leavesOf'
import type { MimePart } from './mimePart'
import { textOfPart } from './textOfPart'

const mostHtml = 1024 * 1024
const mostText = 1024 * 1024

const textOfHtml = (part: MimePart) => htmlToText(textOfPart(part).slice(0, mostHtml))

/** The whole text of a mail: plain where there is plain text, else made from the HTML. */
export function readBody(texts: MailLeaves['texts']): { text: string; isCut: boolean } {
  const pieces = texts.map(({ plain, html }) => {
    const text = plain.map(textOfPart).join('\n')
    return text.trim() === '' ? html.map(textOfHtml).join('\n') : text
  })
  const text = pieces.filter((piece) => piece.trim() !== '').join('\n')
  return { text: text.slice(0, mostText), isCut: text.length > mostText }
}
