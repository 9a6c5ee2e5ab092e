const deepestQuote = 20

/** Builds lines of text, quoted as deep as the quotes around them. */
export class TextBuilder {
  private readonly lines: string[] = []
  private line = ''
  private depth = 0
  private wantsSpace = false

  addText(text: string): void {
    text.split(/[ \t\r\n\f]+/).forEach((word, index) => {
      if (index > 0) this.wantsSpace = true
      if (word !== '') this.addWord(word)
    })
  }

  addLines(text: string): void {
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.breakLine()
      this.line += line
    })
  }

  breakLine(): void {
    this.lines.push(('> '.repeat(this.depth) + this.line).trimEnd())
    this.line = ''
    this.wantsSpace = false
  }

  endLine(): void {
    if (this.line !== '') this.breakLine()
  }

  endParagraph(): void {
    this.endLine()
    const last = this.lines.at(-1)
    if (last !== undefined && /[^> ]/.test(last)) this.breakLine()
  }

  quote(step: 1 | -1): void {
    this.endLine()
    this.depth = Math.max(0, Math.min(this.depth + step, deepestQuote))
  }

  finish(): string {
    this.endLine()
    const text = this.lines.join('\n')
    return text.replace(/\n{3,}/g, '\n\n').trim()
  }

  private addWord(word: string): void {
    if (this.wantsSpace && this.line !== '') this.line += ' '
    this.wantsSpace = false
    this.line += word
  }
}
