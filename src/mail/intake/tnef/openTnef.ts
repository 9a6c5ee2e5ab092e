import { decodeCharset } from '../decodeCharset'
import { htmlToText } from '../htmlToText'
import type { MailAttachment } from '../parsedMail'
import { withoutControls } from '../withoutControls'
import { mapiProperties, type MapiProperty } from './mapiProperties'
import { type TnefAttribute, tnefAttributes } from './tnefAttributes'

const attribute = {
  attachmentBegins: 0x69002,
  attachmentContent: 0x6800f,
  attachmentProperties: 0x69005,
  attachmentTitle: 0x18010,
  body: 0x2800c,
  codePage: 0x69007,
  properties: 0x69003,
} as const
const property = {
  body: 0x1000,
  codePage: 0x3fde,
  content: 0x3701,
  filename: 0x3704,
  html: 0x1013,
  longFilename: 0x3707,
  mimeType: 0x370e,
  rtf: 0x1009,
} as const
const BINARY = 0x102
const UNICODE = 0x1f
const MOST_FILES = 200
const MOST_TEXT = 1024 * 1024
const mediaType = /^[\w.+-]+\/[\w.+-]+$/

/** What Outlook packed into a winmail.dat. */
type TnefContent = {
  files: MailAttachment[]
  /** '' where there is none that can be read. */
  text: string
  /** Says that it has a text, in a form that is not read here. */
  hasUnreadText: boolean
  /** False where a file in it could not be read. */
  isWhole: boolean
}

/** Opens a winmail.dat as far as it can be read; it never throws. */
export function openTnef(content: Uint8Array): TnefContent {
  const reading = new TnefReading()
  try {
    for (const each of tnefAttributes(content)) reading.add(each)
    return reading.finish(true)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return reading.finish(false)
  }
}

type File = { title: string; content: Uint8Array | null; properties: Map<number, MapiProperty> }

class TnefReading {
  private codePage = ''
  private text = ''
  private isRich = false
  private readonly files: File[] = []

  add({ id, data }: TnefAttribute): void {
    if (id === attribute.codePage) this.codePage = codePageIn(data)
    if (id === attribute.body) this.text ||= this.decode(data)
    if (id === attribute.properties) this.addBody(mapiProperties(data))
    if (id === attribute.attachmentBegins) this.beginFile()
    const file = this.files.at(-1)
    if (!file) return
    if (id === attribute.attachmentTitle) file.title = this.decode(data)
    if (id === attribute.attachmentContent) file.content = data
    if (id === attribute.attachmentProperties) file.properties = mapiProperties(data)
  }

  finish(isRead: boolean): TnefContent {
    const files = this.files.map((file) => this.attachmentOf(file))
    return {
      files: files.filter((file) => file !== null),
      text: this.text.slice(0, MOST_TEXT),
      hasUnreadText: this.isRich && this.text.trim() === '',
      isWhole: isRead && !files.includes(null),
    }
  }

  private beginFile(): void {
    if (this.files.length >= MOST_FILES) throw new RangeError('It holds too many files')
    this.files.push({ title: '', content: null, properties: new Map() })
  }

  private addBody(properties: Map<number, MapiProperty>): void {
    const codePage = properties.get(property.codePage)?.value
    if (codePage) this.codePage = codePageIn(codePage)
    const html = properties.get(property.html)
    this.text ||= this.words(properties.get(property.body))
    this.text ||= html ? htmlToText(this.words(html).slice(0, MOST_TEXT)) : ''
    this.isRich = properties.has(property.rtf)
  }

  /** Null for a message or an object within, whose content is in a form of its own. */
  private attachmentOf({ title, content, properties }: File): MailAttachment | null {
    const stored = properties.get(property.content)
    const bytes = content ?? (stored?.type === BINARY ? stored.value : null)
    if (!bytes) return null
    const named = [property.longFilename, property.filename].map((id) =>
      this.words(properties.get(id)),
    )
    const filename = [...named, title].map(withoutControls).find(Boolean) ?? null
    const type = this.words(properties.get(property.mimeType)).trim().toLowerCase()
    const contentType = mediaType.test(type) ? type : 'application/octet-stream'
    return { filename, contentType, size: bytes.length, content: bytes }
  }

  private words(found: MapiProperty | undefined): string {
    if (!found) return ''
    return found.type === UNICODE
      ? withoutEnd(decodeCharset(found.value, 'utf-16le'))
      : this.decode(found.value)
  }

  private decode(bytes: Uint8Array): string {
    return withoutEnd(decodeCharset(bytes, this.codePage))
  }
}

const UTF_8 = 65001

function codePageIn(data: Uint8Array): string {
  if (data.length < 4) return ''
  const number = new DataView(data.buffer, data.byteOffset).getUint32(0, true)
  return number === UTF_8 ? 'utf-8' : `cp${number}`
}

const withoutEnd = (text: string): string => text.replace(/\0[^]*$/, '').replace(/\r\n?/g, '\n')
