import { tellingAddress } from '../tellingAddress'
import { rtfCodePages } from './rtfCodePages'
import type { RtfToken } from './rtfTokens'
import { rtfWords } from './rtfWords'

type Group = {
  holds: 'text' | 'html' | 'fonts' | 'instruction' | 'nothing'
  font: number | null
  /** How many characters after one of Unicode stand in for it. */
  standIns: number
  isHidden: boolean
}

const ANSI = 1252
const MOST_INSTRUCTION = 2_000
const linkIn = /HYPERLINK\s+"([^"]+)"/i
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replace(/[&<>]/g, (found) => escapes[found]!)

/** Reads the tokens of RTF one by one into its text, or into the HTML that it was made from. */
export class RtfReader {
  output = ''
  private codePage = ANSI
  private defaultFont: number | null = null
  private describedFont: number | null = null
  private readonly codePageOfFont = new Map<number, number>()
  private group: Group = { holds: 'text', font: null, standIns: 1, isHidden: false }
  private readonly outer: Group[] = []
  private bytes = ''
  private standInsLeft = 0
  private beginsGroup = false
  private mayBeIgnored = false
  private instruction = ''
  private link: { href: string; depth: number; words: string } | null = null

  constructor(private readonly isHtml: boolean) {}

  get depth(): number {
    return this.outer.length
  }

  read(token: RtfToken): void {
    const begins = this.beginsGroup
    this.beginsGroup = token.kind === 'open'
    if (token.kind === 'text' || token.kind === 'character') return this.addBytes(token.text)
    this.flush()
    if (token.kind === 'word') this.readWord(token.word, token.value)
    else if (token.kind === 'symbol') this.readSymbol(token.symbol, begins)
    else if (token.kind === 'open') this.open()
    else this.close()
  }

  finish(): string {
    this.flush()
    return this.output
  }

  private open(): void {
    this.outer.push(this.group)
    this.group = { ...this.group }
    this.standInsLeft = 0
    this.mayBeIgnored = false
  }

  private close(): void {
    if (this.link?.depth === this.depth) this.closeLink(this.link)
    this.group = this.outer.pop() ?? this.group
    this.standInsLeft = 0
  }

  private readSymbol(symbol: string, beginsGroup: boolean): void {
    if (symbol === '*' && beginsGroup) this.mayBeIgnored = true
    else if (!this.isStandIn()) this.addText(rtfWords.symbols.get(symbol) ?? '')
  }

  private readWord(word: string, value: number | null): void {
    const mayBeIgnored = this.mayBeIgnored
    this.mayBeIgnored = false
    if (word === 'u') return this.addUnicode(value ?? 0)
    if (this.isStandIn()) return
    const character = rtfWords.characters.get(word)
    if (character !== undefined) this.addText(character)
    else if (!this.beginsDestination(word) && mayBeIgnored) this.group.holds = 'nothing'
    else this.setProperty(word, value)
  }

  /** Whether the group that a word begins is one that we know. */
  private beginsDestination(word: string): boolean {
    if (this.group.holds === 'nothing') return false
    const isUnread = rtfWords.unread.has(word) || (this.isHtml && rtfWords.listMarks.has(word))
    if (isUnread) this.group.holds = 'nothing'
    else if (word === 'fonttbl') this.group.holds = 'fonts'
    else if (word === 'htmltag' && this.isHtml) this.group.holds = 'html'
    else if (word === 'fldinst' && !this.isHtml) this.beginInstruction()
    else if (word === 'fldrslt') this.beginLink()
    else return false
    return true
  }

  private setProperty(word: string, value: number | null): void {
    if (word === 'f') this.setFont(value)
    else if (word === 'fcharset') this.setCodePageOfFont(rtfCodePages.ofCharset(value ?? 0))
    else if (word === 'cpg') this.setCodePageOfFont(value ?? undefined)
    else if (word === 'plain') this.group.font = null
    else if (word === 'uc') this.group.standIns = Math.max(0, value ?? 1)
    else if (word === 'ansicpg') this.codePage = value || ANSI
    else if (word === 'deff') this.defaultFont = value
    else if (word === (this.isHtml ? 'htmlrtf' : 'v')) this.group.isHidden = value !== 0
    else this.codePage = rtfWords.charsets.get(word) ?? this.codePage
  }

  private setFont(font: number | null): void {
    if (this.group.holds === 'fonts') this.describedFont = font
    else this.group.font = font
  }

  private setCodePageOfFont(codePage: number | undefined): void {
    if (this.group.holds !== 'fonts' || this.describedFont === null || !codePage) return
    this.codePageOfFont.set(this.describedFont, codePage)
  }

  private addUnicode(value: number): void {
    // Numbers above 32,767 are written as negative ones.
    this.addText(String.fromCharCode(value & 0xffff))
    this.standInsLeft = this.group.standIns
  }

  private isStandIn(): boolean {
    if (this.standInsLeft === 0) return false
    this.standInsLeft -= 1
    return true
  }

  /** A character may have its bytes in several tokens, so they are kept until something else comes. */
  private addBytes(bytes: string): void {
    const passed = Math.min(this.standInsLeft, bytes.length)
    this.standInsLeft -= passed
    this.bytes += bytes.slice(passed)
  }

  private flush(): void {
    if (this.bytes === '') return
    const bytes = Buffer.from(this.bytes, 'latin1')
    this.bytes = ''
    this.addText(rtfCodePages.decode(bytes, this.currentCodePage()))
  }

  private currentCodePage(): number {
    const font = this.group.font ?? this.defaultFont
    const isOfFont = font !== null && this.group.holds !== 'html'
    return (isOfFont ? this.codePageOfFont.get(font) : undefined) ?? this.codePage
  }

  private addText(text: string): void {
    const { holds, isHidden } = this.group
    if (holds === 'instruction' && this.instruction.length < MOST_INSTRUCTION) {
      this.instruction += text.slice(0, MOST_INSTRUCTION)
    }
    if (isHidden) return
    if (holds === 'html') this.output += text
    if (holds !== 'text') return
    this.output += this.isHtml ? escape(text) : text
    if (this.link) this.link.words += text
  }

  private beginInstruction(): void {
    this.group.holds = 'instruction'
    this.instruction = ''
  }

  private beginLink(): void {
    const href = linkIn.exec(this.instruction)?.[1]
    this.instruction = ''
    if (href && !this.link) this.link = { href, depth: this.depth, words: '' }
  }

  private closeLink({ href, words }: { href: string; words: string }): void {
    this.link = null
    const address = tellingAddress(href, words)
    if (address) this.addText(` <${address}>`)
  }
}
