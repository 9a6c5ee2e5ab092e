import { replyText } from '@/domain/replyText/replyText'

import { htmlToText } from './htmlToText'
import type { MailLeaves } from './leavesOf'
import { textOfPart } from './textOfPart'

const mostHtml = 1024 * 1024
const mostText = 1024 * 1024

interface MailBody {
  text: string
  fullText: string
  isCut: boolean
}

type Version = { fullText: string; ownText: string }

function readVersions({ plain, html }: MailLeaves['texts'][number]): Version {
  const text = plain.map(textOfPart).join('\n')
  if (text.trim() !== '') return { fullText: text, ownText: text }
  const sources = html.map((part) => textOfPart(part).slice(0, mostHtml))
  return {
    fullText: sources.map((source) => htmlToText(source)).join('\n'),
    ownText: sources.map((source) => htmlToText(source, true)).join('\n'),
  }
}

const join = (texts: string[]) =>
  texts
    .filter((text) => text.trim() !== '')
    .join('\n')
    .slice(0, mostText)

/** The text of a mail: plain where there is plain text, else made from the HTML. */
export function readBody(texts: MailLeaves['texts']): MailBody {
  const versions = texts.map(readVersions)
  const fullText = join(versions.map((version) => version.fullText))
  const ownText = join(versions.map((version) => version.ownText))
  return {
    text: replyText(ownText === '' ? fullText : ownText),
    fullText,
    isCut: fullText.length === mostText,
  }
}
