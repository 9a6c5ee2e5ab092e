import { readText } from './readText'

/**
 * A term as staff write it. A final `*` stands for any ending of the last English word; a first `~`
 * makes it a weak hint.
 */
export type Term = {
  source: string
  /** The term as people read it, without its marks. */
  label: string
  weak: boolean
  open: boolean
  words: string[]
  /** Set when the term is Korean; without spaces. */
  korean: string | null
}

export function parseTerm(source: string): Term {
  const label = source.trim().replace(/^~/, '').replace(/\*$/, '').trim()
  const { words, unspaced } = readText(label)
  return {
    source,
    label,
    weak: source.trim().startsWith('~'),
    open: source.trim().endsWith('*'),
    words,
    korean: /\p{Script=Hangul}/u.test(label) ? unspaced : null,
  }
}
