/** Numbers that look random and are the same for the same seed: what is made of them can be made again. */
export class Random {
  constructor(private state: number) {}

  /** At least 0, less than 1. */
  next(): number {
    return this.word() / 2 ** 32
  }

  below = (limit: number): number => Math.floor(this.next() * limit)

  between = (low: number, high: number): number => low + this.next() * (high - low)

  pick = <T>(from: readonly T[]): T => from[this.below(from.length)]!

  hex(length: number): string {
    let text = ''
    while (text.length < length) text += this.word().toString(16).padStart(8, '0')
    return text.slice(0, length)
  }

  // Mulberry32.
  private word(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
