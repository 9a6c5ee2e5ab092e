import { bodyOf } from './bodyOf'
import { decodeTransfer } from './decodeTransfer'
import { decodeWords } from './decodeWords'
import { leavesOf } from './leavesOf'
import type { MimePart } from './mimePart'
import { normaliseRaw } from './normaliseRaw'
import type { MailAttachment, ParsedMail } from './parsedMail'
import { readAddresses } from './readAddresses'
import { readBody } from './readBody'
import { readMimeTree } from './readMimeTree'
import { readSender } from './readSender'
import { takeUuencoded } from './takeUuencoded'
import { unpackTnef } from './unpackTnef'
import { withoutControls } from './withoutControls'

const idPattern = /<[^<>]+>/g

/** The ids in a header, in angle brackets; where there are none, a word alone or those with an @. */
function idsIn(header: string): string[] {
  const value = withoutControls(decodeWords(header))
  const words = value.split(/\s+/).filter((word) => word !== '')
  const bare = words.length > 1 ? words.filter((word) => word.includes('@')) : words
  const ids = value.match(idPattern)?.map((id) => id.replace(/\s+/g, '')) ?? bare
  return ids.filter((id) => id !== '<>')
}

function isoDate(value: string): string | null {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

function attachmentOf(part: MimePart): MailAttachment {
  const content = decodeTransfer(part.body, part.encoding)
  const { filename, contentType } = part
  return { filename, contentType, size: content.length, content }
}

const typeOf = ({ contentType, params: { method } }: MimePart): string =>
  method ? `${contentType}; method=${method}` : contentType

const typesOf = (part: MimePart): string[] => [typeOf(part), ...part.parts.flatMap(typesOf)]

/** Reads a raw mail. Whatever its bytes are, something sensible comes of it. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const root = await readMimeTree(normaliseRaw(raw))
  const all = (key: string) => root.headers.filter((each) => each.key === key)
  const first = (key: string) => all(key).find(({ value }) => value !== '')?.value ?? ''
  const mailboxes = (key: string) => all(key).flatMap(({ value }) => readAddresses(value))
  const { texts, attachments } = takeUuencoded(leavesOf(root))
  const body = readBody(texts)
  const unpacked = await unpackTnef(attachments.map(attachmentOf), body.fullText !== '')
  const { text, fullText, isCut } = body.fullText === '' ? bodyOf(unpacked.text, '') : body
  return {
    from: readSender(first('from')),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    replyTo: mailboxes('reply-to'),
    subject: withoutControls(decodeWords(first('subject'))),
    text,
    fullText,
    textCut: isCut,
    attachments: unpacked.attachments,
    messageId: idsIn(first('message-id'))[0] ?? null,
    inReplyTo: idsIn(first('in-reply-to'))[0] ?? null,
    references: idsIn(first('references')),
    date: isoDate(first('date')),
    headers: root.headers,
    partTypes: typesOf(root),
  }
}
