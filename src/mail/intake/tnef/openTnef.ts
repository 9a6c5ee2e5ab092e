import { decodeCharset } from '../decodeCharset'
import { htmlToText } from '../htmlToText'
import type { MailAttachment } from '../parsedMail'
import { rtfToText } from '../rtf/rtfToText'
import { withoutControls } from '../withoutControls'
import { decompressRtf } from './decompressRtf'
import { mapiProperties, type MapiProperty } from './mapiProperties'
import { type MessageHead, messageHead } from './messageHead'
import { type TnefAttribute, tnefAttributes } from './tnefAttributes'

const attribute = {
  attachmentBegins: 0x69002,
  attachmentContent: 0x6800f,
  attachmentProperties: 0x69005,
  attachmentTitle: 0x18010,
  body: 0x2800c,
  codePage: 0x69007,
  properties: 0x69003,
  subject: 0x18004,
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
const OBJECT = 0x0d
const UNICODE = 0x1f
/** Before an object that is a message: the name of its form. */
const MESSAGE = Buffer.from('0703020000000000c000000000000046', 'hex')
const MOST_FILES = 200
const MOST_MAILS = 20
const DEEPEST_MAIL = 3
const MOST_TEXT = 1024 * 1024
const mediaType = /^[\w.+-]+\/[\w.+-]+$/

/** What Outlook packed into a winmail.dat. */
export type TnefContent = {
  head: MessageHead
  files: MailAttachment[]
  /** The messages that were attached to it. */
  mails: TnefContent[]
  /** '' where there is none that can be read. */
  text: string
  /** Says that it has a text that could not be read. */
  hasUnreadText: boolean
  /** False where something in it could not be read. */
  isWhole: boolean
}

/** Where among messages within messages a reading is, and how many more of them it may open. */
type Room = { depth: number; budget: { mails: number } }

/** Opens a winmail.dat as far as it can be read; it never throws. */
export function openTnef(
  content: Uint8Array,
  room: Room = { depth: 0, budget: { mails: MOST_MAILS } },
): TnefContent {
  const reading = new TnefReading(room)
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
  private subject = ''
  private text = ''
  private message = new Map<number, MapiProperty>()
  private readonly files: File[] = []

  constructor(private readonly room: Room) {}

  add({ id, data }: TnefAttribute): void {
    if (id === attribute.codePage) this.codePage = codePageIn(data)
    if (id === attribute.body) this.text ||= this.decode(data)
    if (id === attribute.subject) this.subject = withoutControls(this.decode(data))
    if (id === attribute.properties) this.addBody(mapiProperties(data))
    if (id === attribute.attachmentBegins) this.beginFile()
    const file = this.files.at(-1)
    if (!file) return
    if (id === attribute.attachmentTitle) file.title = this.decode(data)
    if (id === attribute.attachmentContent) file.content = data
    if (id === attribute.attachmentProperties) file.properties = mapiProperties(data)
  }

  finish(isRead: boolean): TnefContent {
    const rich = this.text.trim() === '' ? this.message.get(property.rtf) : undefined
    const rtf = rich && decompressRtf(rich.value)
    const opened = this.files.map((file) => this.mailIn(file) ?? this.attachmentOf(file))
    const mails = opened.filter((each) => each !== null && 'head' in each)
    const head = messageHead(this.message, (found) => this.words(found))
    return {
      head: { ...head, subject: head.subject || this.subject },
      files: opened.filter((each) => each !== null && 'content' in each),
      mails,
      text: (rtf ? rtfToText(rtf.rtf) : this.text).slice(0, MOST_TEXT),
      hasUnreadText: rtf === null,
      isWhole: isRead && rtf?.isSound !== false && !opened.includes(null) && mails.every(isOpen),
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
    this.message = properties
  }

  private mailIn({ properties }: File): TnefContent | null {
    const { depth, budget } = this.room
    const stored = properties.get(property.content)
    if (!stored || !isMessage(stored) || depth === DEEPEST_MAIL || budget.mails === 0) return null
    budget.mails -= 1
    return openTnef(stored.value.subarray(MESSAGE.length), { depth: depth + 1, budget })
  }

  /** Null for an object within, whose content is in a form of its own. */
  private attachmentOf({ title, content, properties }: File): MailAttachment | null {
    const stored = properties.get(property.content)
    // Beside a message stands, as its content, that old programs cannot show it.
    if (stored && isMessage(stored)) return null
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

const isMessage = ({ type, value }: MapiProperty): boolean =>
  type === OBJECT && MESSAGE.equals(value.subarray(0, MESSAGE.length))

const isOpen = ({ isWhole, hasUnreadText }: TnefContent): boolean => isWhole && !hasUnreadText

const UTF_8 = 65001

function codePageIn(data: Uint8Array): string {
  if (data.length < 4) return ''
  const number = new DataView(data.buffer, data.byteOffset).getUint32(0, true)
  return number === UTF_8 ? 'utf-8' : `cp${number}`
}

const withoutEnd = (text: string): string => text.replace(/\0[^]*$/, '').replace(/\r\n?/g, '\n')
