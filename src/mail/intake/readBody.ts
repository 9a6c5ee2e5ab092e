import { bodyOf } from './bodyOf'
import { htmlToText } from './htmlToText'
import type { MailLeaves } from './leavesOf'
import type { MimePart } from './mimePart'
import { textOfPart } from './textOfPart'

const mostHtml = 1024 * 1024

type Version = { fullText: string; ownText: string }

const isBlank = ({ fullText }: Version) => fullText.trim() === ''

function readPlain(parts: MimePart[]): Version {
  const text = parts.map(textOfPart).join('\n')
  return { fullText: text, ownText: text }
}

function readHtml(parts: MimePart[]): Version {
  const sources = parts.map((part) => textOfPart(part).slice(0, mostHtml))
  return {
    fullText: sources.map((source) => htmlToText(source)).join('\n'),
    ownText: sources.map((source) => htmlToText(source, true)).join('\n'),
  }
}

function readVersions({ plain, html, unparted }: MailLeaves['texts'][number]): Version {
  const text = readPlain(plain)
  const version = isBlank(text) ? readHtml(html) : text
  return isBlank(version) ? readPlain(unparted) : version
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
