import { findAttribution } from './findAttribution'
import { isOldMail } from './isOldMail'
import { isOldMailMark } from './isOldMailMark'
import { isQuoted } from './isQuoted'

// Programs that wrap a quoted line do not mark what they put on the next.
const wrapped = 60
const restOfLink = /^\s*(?:[(<_/&?=%]|https?:)\S+(?: >)?$/

/** The lines of a mail, each asked what it is at most once. */
export class MailLines {
  private readonly attributions = new Map<number, number>()
  private readonly oldMail = new Map<number, boolean>()

  constructor(readonly lines: readonly string[]) {}

  isBlank(at: number): boolean {
    return this.lines[at]?.trim() === ''
  }

  /** Whether a line is there and says something. */
  hasWordsAt(at: number): boolean {
    return this.lines[at] !== undefined && !this.isBlank(at)
  }

  skipBlanks(at: number): number {
    let next = at
    while (this.isBlank(next)) next += 1
    return next
  }

  /** How many lines say here who wrote what follows. */
  attributionAt(at: number): number {
    const known = this.attributions.get(at) ?? findAttribution(this.lines, at)
    this.attributions.set(at, known)
    return known
  }

  isOldMailAt(at: number): boolean {
    const known = this.oldMail.get(at) ?? isOldMail(this.lines, at)
    this.oldMail.set(at, known)
    return known
  }

  /** Whether a line belongs to what is quoted, or announces it. */
  isQuotedAt(at: number): boolean {
    const [before, line, after] = [this.lines[at - 1], this.lines[at], this.lines[at + 1]]
    if (line === undefined || isQuoted(line) || isOldMailMark(line)) return line !== undefined
    if (before === undefined || this.isBlank(at)) return false
    if (before.length < wrapped && !restOfLink.test(line)) return false
    return isQuoted(before) && after !== undefined && isQuoted(after)
  }

  /** Where the words of this writer stop: at quoted or older mail, or with this mail. */
  endOfOwn(from: number, most = Infinity): number {
    let at = from
    while (at < this.lines.length && at - from < most && !this.isQuotedAt(at)) {
      if (this.isOldMailAt(at) || this.attributionAt(at) > 0) break
      at += 1
    }
    return at
  }
}
