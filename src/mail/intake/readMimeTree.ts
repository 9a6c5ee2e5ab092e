import { decodeWords } from './decodeWords'
import { MimeReader, type MimeNode } from './mimeReader'
import type { MimePart } from './mimePart'
import { withoutControls } from './withoutControls'

const headerSearch = 64 * 1024

/** The charset for bytes in headers that say none: the first that the mail names. */
const charsetNamedIn = (raw: Buffer) =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(raw.toString('latin1', 0, headerSearch))?.[1] ?? ''

function filenameOf(node: MimeNode): string | null {
  const { filename } = node.contentDisposition.parsed.params
  const words = filename || node.contentType.parsed.params.name
  return words ? withoutControls(decodeWords(words)) : null
}

const mediaType = /^[^\s/;,]+\/[^\s/;,]+/

/** What is no type tells nothing, but a file is hardly text. */
const contentTypeOf = (stated: string, filename: string | null): string =>
  mediaType.exec(stated)?.[0] ?? (filename === null ? 'text/plain' : 'application/octet-stream')

function partOf(node: MimeNode, reader: MimeReader): MimePart {
  const { value, params } = node.contentType.parsed
  const filename = filenameOf(node)
  return {
    contentType: contentTypeOf(value, filename),
    params,
    disposition: node.contentDisposition.parsed.value,
    filename,
    encoding: node.contentTransferEncoding.encoding,
    headers: node.headers.map(({ key, value }) => ({ key, value: withoutControls(value) })),
    body: reader.bodyOf(node),
    parts: node.childNodes.map((child) => partOf(child, reader)),
  }
}

/** Reads how a mail is made of parts. */
export async function readMimeTree(raw: Buffer): Promise<MimePart> {
  const reader = new MimeReader(raw, charsetNamedIn(raw))
  await reader.readAll()
  return partOf(reader.root, reader)
}
