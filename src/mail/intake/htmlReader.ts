import { elementKind } from './elementKind'
import { isOldInHtml } from './isOldInHtml'
import { tellingAddress } from './tellingAddress'
import { TextBuilder } from './textBuilder'

type Attributes = Record<string, string>

const rule = '_'.repeat(32)
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i
const indented = /border\s*:\s*(none|0)/i

/** Reads the elements of HTML one by one into text. */
export class HtmlReader {
  readonly text = new TextBuilder()
  depth = 0
  private isOver = false
  private unreadDepth = 0
  private preDepth = 0
  private readonly quotes: boolean[] = []
  private readonly links: { href: string; words: string }[] = []

  /** With `ownOnly`, what mail programs have marked as not by this writer is left out. */
  constructor(private readonly ownOnly: boolean) {}

  open(name: string, attributes: Attributes): void {
    this.depth += 1
    const isVoid = elementKind(name) === 'void'
    if (this.unreadDepth > 0 || this.isUnread(name, attributes)) {
      if (!isVoid) this.unreadDepth += 1
    } else if (isVoid) this.openVoid(name)
    else this.openElement(name, attributes)
  }

  close(name: string): void {
    this.depth -= 1
    const kind = elementKind(name)
    if (kind === 'void') return
    if (this.unreadDepth > 0) this.unreadDepth -= 1
    else this.closeElement(name)
  }

  addText(text: string): void {
    if (this.unreadDepth > 0 || this.isOver) return
    const link = this.links.at(-1)
    if (link) link.words += text
    if (this.preDepth > 0) this.text.addLines(text)
    else this.text.addText(text)
  }

  private isUnread(name: string, attributes: Attributes): boolean {
    const old = this.ownOnly ? isOldInHtml(attributes) : null
    this.isOver ||= old === 'rest'
    if (this.isOver || old === 'element') return true
    return elementKind(name) === 'unread' || hidden.test(attributes.style ?? '')
  }

  private openVoid(name: string): void {
    if (name === 'br') this.text.breakLine()
    if (name !== 'hr') return
    this.text.endLine()
    this.text.addText(rule)
    this.text.endLine()
  }

  private openElement(name: string, attributes: Attributes): void {
    const kind = elementKind(name)
    if (kind === 'paragraph') this.text.endParagraph()
    if (kind === 'block') this.text.endLine()
    if (name === 'a') this.links.push({ href: attributes.href ?? '', words: '' })
    if (name === 'td' || name === 'th') this.text.addText(' ')
    if (name === 'li') this.text.addText('- ')
    if (name === 'pre') this.preDepth += 1
    if (name === 'blockquote') this.openQuote(attributes)
  }

  private closeElement(name: string): void {
    const kind = elementKind(name)
    if (name === 'a') this.closeLink()
    if (name === 'blockquote' && this.quotes.pop()) this.text.quote(-1)
    if (name === 'pre') this.preDepth -= 1
    if (kind === 'paragraph') this.text.endParagraph()
    if (kind === 'block') this.text.endLine()
  }

  // Some programs indent with block quotes, which they then give no border.
  private openQuote(attributes: Attributes): void {
    const isQuote = !indented.test(attributes.style ?? '')
    this.quotes.push(isQuote)
    if (isQuote) this.text.quote(1)
  }

  private closeLink(): void {
    const link = this.links.pop()
    const address = link && tellingAddress(link.href, link.words)
    if (address) this.text.addText(` <${address}>`)
  }
}
