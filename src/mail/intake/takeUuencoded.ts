import { decodeCharset } from './decodeCharset'
import { decodeTransfer } from './decodeTransfer'
import type { MailLeaves } from './leavesOf'
import type { MimePart } from './mimePart'
import { uuencodedIn, type Uuencoded } from './uuencodedIn'
import { withoutControls } from './withoutControls'

const mostFiles = 1_000

const fileOf = (name: string, body: Uint8Array): MimePart => ({
  contentType: 'application/octet-stream',
  params: {},
  disposition: 'attachment',
  filename: withoutControls(name),
  encoding: 'x-uuencode',
  headers: [],
  body,
  parts: [],
})

function without(found: Uuencoded[], bytes: Uint8Array): Uint8Array {
  const starts = [0, ...found.map(({ end }) => end)]
  return Buffer.concat(starts.map((start, index) => bytes.subarray(start, found[index]?.start)))
}

/** A text and the files in it, apart. */
function split(part: MimePart, most: number): { text: MimePart; files: MimePart[] } {
  const bytes = Buffer.from(decodeTransfer(part.body, part.encoding))
  const found = uuencodedIn(bytes.toString('latin1'), most)
  if (found.length === 0) return { text: part, files: [] }
  const nameOf = ({ name }: Uuencoded) =>
    decodeCharset(Buffer.from(name, 'latin1'), part.params.charset ?? '')
  return {
    text: { ...part, body: without(found, bytes), encoding: '' },
    files: found.map((each) => fileOf(nameOf(each), bytes.subarray(each.start, each.end))),
  }
}

/** Makes attachments of the files that a mail program of old wrote into plain text. */
export function takeUuencoded({ texts, attachments }: MailLeaves): MailLeaves {
  const taken: MimePart[] = []
  const take = (part: MimePart): MimePart => {
    const { text, files } = split(part, mostFiles - taken.length)
    taken.push(...files)
    return text
  }
  const rest = texts.map((text) => ({ ...text, plain: text.plain.map(take) }))
  return { texts: rest, attachments: [...attachments, ...taken] }
}
