import { bodyOf } from './bodyOf'
import { htmlToText } from './htmlToText'
import type { MailLeaves } from './leavesOf'
import { textOfPart } from './textOfPart'

const mostHtml = 1024 * 1024

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

const join = (texts: string[]) => texts.filter((text) => text.trim() !== '').join('\n')

/** The text of a mail: plain where there is plain text, else made from the HTML. */
export function readBody(texts: MailLeaves['texts']): ReturnType<typeof bodyOf> {
  const versions = texts.map(readVersions)
  return bodyOf(
    join(versions.map((version) => version.fullText)),
    join(versions.map((version) => version.ownText)),
  )
}
