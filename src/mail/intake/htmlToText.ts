import { Parser } from 'htmlparser2'

const skipped = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'svg', 'object'])
const separate = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'pre', 'table'])
const blocks = new Set([
  ...separate,
  ...['div', 'li', 'tr', 'dl', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'main', 'form'],
  ...['blockquote', 'address', 'center', 'figure', 'fieldset', 'caption', 'tbody', 'thead', 'body'],
])
const rule = '_'.repeat(32)
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i

type Attributes = Record<string, string>

/** Builds lines of text, quoted as deep as the block quotes around them. */
class TextBuilder {
  private readonly lines: string[] = []
  private line = ''
  private depth = 0
  private wantsSpace = false

  addText(text: string, keepsLines: boolean): void {
    if (keepsLines) return this.addLines(text)
    const words = text.split(/[ \t\r\n\f]+/)
    words.forEach((word, index) => {
      if (index > 0) this.wantsSpace = true
      if (word !== '') this.addWord(word)
    })
  }

  breakLine(): void {
    const prefix = '> '.repeat(this.depth)
    this.lines.push((prefix + this.line).trimEnd())
    this.line = ''
    this.wantsSpace = false
  }

  endLine(): void {
    if (this.line !== '') this.breakLine()
  }

  separate(): void {
    this.endLine()
    if (this.lines.length > 0 && !/^(> ?)*$/.test(this.lines.at(-1)!)) this.breakLine()
  }

  quote(step: 1 | -1): void {
    this.endLine()
    this.depth = Math.max(0, Math.min(this.depth + step, 20))
  }

  finish(): string {
    this.endLine()
    return this.lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()
  }

  private addWord(word: string): void {
    if (this.wantsSpace && this.line !== '') this.line += ' '
    this.wantsSpace = false
    this.line += word
  }

  private addLines(text: string): void {
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.breakLine()
      this.line += line
    })
  }
}

/** The address of a link if it says more than the words of the link. */
function telling(href: string, words: string): string | null {
  if (!/^https?:/i.test(href)) return null
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/$/gi, '').toLowerCase()
  return bare(href) === bare(words.trim()) ? null : href
}

class HtmlReader {
  readonly text = new TextBuilder()
  private skipDepth = 0
  private preDepth = 0
  private links: { href: string; words: string }[] = []

  open(name: string, attributes: Attributes): void {
    if (this.skipDepth > 0 || skipped.has(name) || hidden.test(attributes.style ?? '')) {
      if (!voids.has(name)) this.skipDepth += 1
      return
    }
    if (name === 'br') this.text.breakLine()
    else if (name === 'hr') this.addRule()
    else if (name === 'a') this.links.push({ href: attributes.href ?? '', words: '' })
    else if (name === 'td' || name === 'th') this.text.addText(' ', false)
    else if (name === 'blockquote') this.text.quote(1)
    else this.openBlock(name)
  }

  close(name: string): void {
    if (this.skipDepth > 0) {
      if (!voids.has(name)) this.skipDepth -= 1
      return
    }
    if (name === 'a') this.closeLink()
    else if (name === 'blockquote') this.text.quote(-1)
    else if (separate.has(name)) this.text.separate()
    else if (blocks.has(name)) this.text.endLine()
    if (name === 'pre') this.preDepth -= 1
  }

  addText(text: string): void {
    if (this.skipDepth > 0) return
    const link = this.links.at(-1)
    if (link) link.words += text
    this.text.addText(text, this.preDepth > 0)
  }

  private openBlock(name: string): void {
    if (separate.has(name)) this.text.separate()
    else if (blocks.has(name)) this.text.endLine()
    if (name === 'pre') this.preDepth += 1
    if (name === 'li') this.text.addText('- ', false)
  }

  private addRule(): void {
    this.text.endLine()
    this.text.addText(rule, false)
    this.text.endLine()
  }

  private closeLink(): void {
    const link = this.links.pop()
    const href = link && telling(link.href, link.words)
    if (href) this.text.addText(` <${href}>`, false)
  }
}

const voids = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'area', 'base', 'col'])

/** Makes readable text of the HTML of a mail; block quotes become lines that begin with `>`. */
export function htmlToText(html: string): string {
  const reader = new HtmlReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.addText(text),
  })
  parser.end(html)
  return reader.text.finish()
}
