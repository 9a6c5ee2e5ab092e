import PostalMime, { type PostalMimeOptions } from 'postal-mime'

import { headerLineKind, type HeaderLineKind } from './headerLineKind'
import { repairHeaderLine } from './repairHeaderLine'

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
  av: Bytes
  buf: ArrayBuffer
  readPos: number
  root: MimeNode
  currentNode: MimeNode
  boundaries: { value: Uint8Array; node: MimeNode }[]
  readLine(): { bytes: Bytes; done: boolean }
  processLine(line: Bytes, isFinal: boolean): Promise<void>
}

const Parser = PostalMime as unknown as new (options: PostalMimeOptions) => LineReader

const most = { depth: 50, parts: 5_000, headerLine: 128 * 1024, headers: 1024 * 1024 }
const boundarySearch = 64 * 1024
const headerSearch = 4 * 1024
const commonHeader =
  /^(from|to|b?cc|sender|reply-to|subject|date|message-id|in-reply-to|references|received|return-path|mime-version|content-[a-z-]+|list-[a-z-]+|thread-[a-z]+|x-[a-z0-9-]+|precedence|auto-submitted|dkim-signature|user-agent)[ \t]*:/im

// Dashes or letters that go on make it a line of text, such as a ruler.
const afterBoundary = /^(?:--(?![\w-])|(?![^ \t]))/

const noLine: Bytes = new Uint8Array()
const dash = 0x2d
const lineFeed = 0x0a
const carriageReturn = 0x0d
const isBlank = (byte: number) => byte === 0x20 || byte === 0x09

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
    this.av = new Uint8Array(raw)
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

  // Between boundaries a body is one line, however many it has.
  override readLine(): { bytes: Bytes; done: boolean } {
    if (this.currentNode.state === 'header') {
      if (this.headerBytes > most.headers) this.readPos = this.endOfHeaders()
      return super.readLine()
    }
    const start = this.readPos
    if (this.isBoundaryAt(start)) return super.readLine()
    this.readPos = this.nextBoundary(start)
    const bytes = new Uint8Array(this.buf, start, this.readPos - start)
    return { bytes, done: this.readPos >= this.raw.length }
  }

  override async processLine(sent: Bytes, isFinal: boolean): Promise<void> {
    const line = this.withoutTail(sent)
    if (this.currentNode.state !== 'header') return this.processBodyLine(line, isFinal)
    const kind = headerLineKind(line)
    const isOwn = kind === 'end' || this.isBoundaryAt(line.byteOffset)
    const kept = isOwn ? line : this.keptOfHeaderLine(line, kind)
    const mayBeBody = kind !== 'header' && kind !== 'envelope'
    if (kept !== null) await this.processHeaderLine(kept, isFinal)
    else if (mayBeBody && this.isBodyWithoutSeparator()) {
      await this.processHeaderLine(noLine, false)
      await this.processBodyLine(line, isFinal)
    } else if (isFinal) await super.processLine(noLine, true)
  }

  private async processHeaderLine(line: Bytes, isFinal: boolean): Promise<void> {
    const node = this.currentNode
    await super.processLine(line, isFinal)
    if (this.currentNode !== node) this.countPart()
    else if (this.currentNode.state === 'body') this.beginBody(node)
  }

  private async processBodyLine(line: Bytes, isFinal: boolean): Promise<void> {
    const node = this.currentNode
    const wasOpen = this.isOpen(node)
    await super.processLine(line, isFinal)
    if (this.currentNode !== node) this.countPart()
    else if (wasOpen && (isFinal || this.isOpen(node))) this.extendBody(node, line, isFinal)
  }

  private isOpen(node: MimeNode): boolean {
    return node.state === 'body'
  }

  // The line break before a boundary belongs to the boundary.
  private extendBody(node: MimeNode, line: Bytes, isFinal: boolean): void {
    const start = line.byteOffset
    let end = start + line.length
    if (end > start && this.raw[end - 1] === lineFeed) end -= 1
    if (end > start && this.raw[end - 1] === carriageReturn) end -= 1
    this.ranges.set(node, [this.ranges.get(node)?.[0] ?? start, isFinal ? this.raw.length : end])
  }

  private isBoundaryAt(at: number): boolean {
    return this.boundaryLengthsAt(at).length > 0
  }

  private boundaryLengthsAt(at: number): number[] {
    if (this.raw[at] !== dash || this.raw[at + 1] !== dash) return []
    const start = at + 2
    return this.boundaries
      .map(({ value }) => value)
      .filter((value) => this.raw.subarray(start, start + value.length).equals(value))
      .map(({ length }) => length)
  }

  // A delimiter is one whatever comes after it (RFC 2046, 5.1.1), which postal-mime does not know.
  private withoutTail(line: Bytes): Bytes {
    const ends = this.boundaryLengthsAt(line.byteOffset).flatMap((length) => {
      const end = length + 2
      const next = Buffer.from(line.subarray(end, end + 3)).toString('latin1')
      const close = afterBoundary.exec(next)?.[0]
      return close === undefined ? [] : [end + close.length]
    })
    return ends.length > 0 ? line.subarray(0, Math.max(...ends)) : line
  }

  private nextBoundary(from: number): number {
    if (this.boundaries.length === 0) return this.raw.length
    let at = from
    do {
      at = this.raw.indexOf('\n--', at) + 1
    } while (at > 0 && !this.isBoundaryAt(at))
    return at > 0 ? at : this.raw.length
  }

  private endOfHeaders(): number {
    const ends = ['\n\n', '\n\r\n', '\n--'].map((end) => this.raw.indexOf(end, this.readPos))
    return Math.min(this.raw.length, ...ends.filter((at) => at >= 0).map((at) => at + 1))
  }

  /** What of a line goes to the parser, or null. */
  private keptOfHeaderLine(line: Bytes, kind: HeaderLineKind): Bytes | null {
    const isFirst = this.currentNode.headerLines.length === 0
    const start = isFirst && kind === 'continuation' ? line.findIndex((byte) => !isBlank(byte)) : 0
    const kept = line.subarray(Math.max(start, 0), most.headerLine)
    const continues = !isFirst && (kind === 'continuation' || kind === 'parameter')
    this.headerBytes += kept.length
    if (this.headerBytes > most.headers) return null
    const belongs = continues || headerLineKind(kept) === 'header'
    return belongs ? repairHeaderLine(kept, this.headerCharset) : null
  }

  // A line that is no header ends the headers, unless they go on before the next blank line.
  private isBodyWithoutSeparator(): boolean {
    const rest = this.raw.toString('latin1', this.readPos, this.readPos + headerSearch)
    const paragraph = /^(?:(?!--)[^\r\n]+(?:\r?\n|$))*/.exec(rest)?.[0] ?? ''
    return !commonHeader.test(paragraph)
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
    const delimiter = named && Buffer.concat([Buffer.from('--'), named.value])
    if (delimiter && this.raw.includes(delimiter, this.readPos)) return
    const start = this.raw.toString('latin1', this.readPos, this.readPos + boundarySearch)
    const used = /^--(\S[^\r\n]{0,200}?)[ \t]*\r?\ncontent-[a-z-]+:/im.exec(start)?.[1]
    this.boundaries = used === undefined ? [] : [{ value: Buffer.from(used, 'latin1'), node }]
  }

  private countPart(): void {
    this.partCount += 1
    if (this.partCount >= most.parts) this.boundaries.length = 0
  }
}
