import PostalMime, { type PostalMimeOptions } from 'postal-mime'

import { decodeCharset } from './decodeCharset'
import { isUtf8 } from 'node:buffer'

/** What postal-mime 4.0.0 knows of a part. Its published types leave this out. */
export interface MimeNode {
  state: 'header' | 'body' | 'finished'
  childNodes: MimeNode[]
  headerLines: string[]
  headers: { key: string; value: string }[]
  contentType: {
    parsed: { value: string; params: Record<string, string> }
    multipart: string | false
  }
  contentDisposition: { parsed: { value: string; params: Record<string, string> } }
  contentTransferEncoding: { encoding: string }
  contentDecoder: unknown
}

type Bytes = Uint8Array<ArrayBuffer>

interface LineReader {
  buf: ArrayBuffer
  readPos: number
  root: MimeNode
  currentNode: MimeNode
  boundaries: { value: Uint8Array; node: MimeNode }[]
  av: Bytes
  readLine(): { bytes: Bytes; done: boolean }
  processLine(line: Bytes, isFinal: boolean): Promise<void>
}

const Parser = PostalMime as unknown as new (options: PostalMimeOptions) => LineReader

const most = { depth: 50, parts: 5_000, headerBytes: 2 * 1024 * 1024 }
const boundarySearch = 64 * 1024

const noLine: Bytes = new Uint8Array()
const headerName = /^[!-9;-~]+[ \t]*:/
const parameter = /^[\w*-]+=/
const pathInName = /name\s*=\s*"[a-z]?:?\\/i
const envelopeLine = /^>?From /

// An escaped quote or backslash is one; any other backslash is meant as it stands.
const escapeSeparator = (found: string) => (found.length > 1 ? found : '\\\\')

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/**
 * Reads the tree of a mail with postal-mime, which parses lines, headers and boundaries. Bodies stay
 * in the raw mail, whose bytes postal-mime would change, and what a hostile mail has too much of is
 * passed over, where postal-mime would refuse the mail or run out of memory.
 */
export class MimeReader extends Parser {
  private readonly ranges = new Map<MimeNode, [start: number, end: number]>()
  private partCount = 1
  private headerBytes = 0

  constructor(
    private readonly raw: Buffer,
    private readonly headerCharset: string,
  ) {
    super({ maxHeadersSize: Number.MAX_SAFE_INTEGER })
    this.av = Uint8Array.from(raw)
    this.buf = this.av.buffer
    this.readPos = 0
  }

  async readAll(): Promise<void> {
    while (this.readPos < this.raw.length) {
      const { bytes, done } = this.readLine()
      await this.processLine(bytes, done)
    }
  }

  bodyOf(node: MimeNode): Uint8Array {
    return this.raw.subarray(...(this.ranges.get(node) ?? [0, 0]))
  }

  // A line of a body can only matter if it starts with the two dashes of a boundary.
  override readLine(): { bytes: Bytes; done: boolean } {
    const start = this.readPos
    const isDashed = this.raw[start] === 0x2d && this.raw[start + 1] === 0x2d
    if (this.currentNode.state === 'header' || isDashed) return super.readLine()
    const dashes = this.raw.indexOf('\n--', start)
    this.readPos = dashes < 0 ? this.raw.length : dashes + 1
    const bytes = new Uint8Array(this.buf, start, this.readPos - start)
    return { bytes, done: this.readPos >= this.raw.length }
  }

  override async processLine(line: Bytes, isFinal: boolean): Promise<void> {
    if (this.currentNode.state === 'header') await this.processHeaderLine(line, isFinal)
    else await this.processBodyLine(line, isFinal)
  }

  private async processHeaderLine(line: Bytes, isFinal: boolean): Promise<void> {
    const node = this.currentNode
    const text = latin1(line.subarray(0, 1000))
    if (this.isBodyWithoutSeparator(text, node)) {
      await this.processHeaderLine(noLine, false)
      return this.processBodyLine(line, isFinal)
    }
    if (!this.isWanted(line, text, node))
      return isFinal ? super.processLine(noLine, true) : undefined
    await super.processLine(this.repaired(line, text), isFinal)
    if (this.currentNode !== node) this.countPart()
    else if (this.currentNode.state === 'body') this.beginBody(node)
  }

  private async processBodyLine(line: Bytes, isFinal: boolean): Promise<void> {
    const node = this.currentNode
    const isBody = node.state === 'body'
    await super.processLine(line, isFinal)
    if (this.currentNode !== node) return this.countPart()
    if (isBody && (isFinal || this.isOpen(node))) this.extendBody(node, line, isFinal)
  }

  private isOpen(node: MimeNode): boolean {
    return node.state === 'body'
  }

  // The line break before a boundary belongs to the boundary.
  private extendBody(node: MimeNode, line: Bytes, isFinal: boolean): void {
    let end = line.byteOffset + line.length
    if (this.raw[end - 1] === 0x0a && line.length > 0) end -= 1
    if (this.raw[end - 1] === 0x0d && end > line.byteOffset) end -= 1
    const start = this.ranges.get(node)?.[0] ?? line.byteOffset
    this.ranges.set(node, [start, isFinal ? this.raw.length : end])
  }

  private isBodyWithoutSeparator(text: string, node: MimeNode): boolean {
    if (text === '' || this.isBoundary(text) || envelopeLine.test(text)) return false
    if (headerName.test(text) || parameter.test(text)) return false
    if (/^[ \t]/.test(text) && node.headerLines.length > 0) return false
    const next = latin1(this.raw.subarray(this.readPos, this.readPos + 1000))
    return !headerName.test(next) && !/^[ \t]/.test(next)
  }

  private isBoundary(text: string): boolean {
    if (!text.startsWith('--')) return false
    return this.boundaries.some(({ value }) => text.startsWith(latin1(value), 2))
  }

  private isWanted(line: Bytes, text: string, node: MimeNode): boolean {
    if (line.length === 0 || this.isBoundary(text)) return true
    this.headerBytes += line.length
    if (this.headerBytes > most.headerBytes) return false
    const isContinued = /^[ \t]/.test(text) || parameter.test(text)
    return headerName.test(text) || (isContinued && node.headerLines.length > 0)
  }

  private repaired(line: Bytes, text: string): Bytes {
    const isUnindented = !headerName.test(text) && parameter.test(text)
    const isPath = pathInName.test(text)
    if (isUtf8(line) && !isUnindented && !isPath) return line
    const words = decodeCharset(line, isUtf8(line) ? 'utf-8' : this.headerCharset)
    const escaped = isPath ? words.replace(/\\(?:["\\]|(?=.))/g, escapeSeparator) : words
    return Uint8Array.from(Buffer.from(isUnindented ? ` ${escaped}` : escaped))
  }

  private beginBody(node: MimeNode): void {
    node.contentDecoder = null
    if (node === this.root && node.contentType.multipart) this.settleBoundary(node)
    if (this.boundaries.length <= most.depth) return
    this.boundaries.pop()
    node.contentType.multipart = false
  }

  /** Takes the boundary that the mail uses if it does not use the one it names. */
  private settleBoundary(node: MimeNode): void {
    const [named] = this.boundaries
    if (named && this.raw.includes(Buffer.concat([Buffer.from('--'), named.value]), this.readPos))
      return
    const start = latin1(this.raw.subarray(this.readPos, this.readPos + boundarySearch))
    const used = /^--(\S[^\r\n]{0,200}?)[ \t]*\r?\ncontent-[a-z-]+:/im.exec(start)?.[1]
    this.boundaries = used === undefined ? [] : [{ value: Buffer.from(used, 'latin1'), node }]
  }

  private countPart(): void {
    this.partCount += 1
    if (this.partCount >= most.parts) this.boundaries.length = 0
  }
}
