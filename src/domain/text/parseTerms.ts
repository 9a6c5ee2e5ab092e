import { readText } from './readText'

/**
 * A term as staff write it. A final `*` stands for any ending of the last English word; a first `~`
 * makes it a weak hint.
 */
export type Term = {
  /** The same for terms that match the same. */
  key: string
  /** The term as people read it, without its marks. */
  label: string
  weak: boolean
  open: boolean
  words: string[]
  /** Set when the term is Korean; without spaces. */
  korean: string | null
}

function parseTerm(source: string): Term {
  const label = source.trim().replace(/^~/, '').replace(/\*$/, '').trim()
  const { words, unspaced } = readText(label)
  const open = source.trim().endsWith('*')
  const korean = /\p{Script=Hangul}/u.test(label) ? unspaced : null
  const key = korean ?? `${words.join(' ')}${open ? '*' : ''}`
  return { key, label, weak: source.trim().startsWith('~'), open, words, korean }
}

export const longestFirst = (a: Term, b: Term): number => b.key.length - a.key.length

// One syllable of Korean is part of too many other words to mean anything.
const isUsable = ({ korean, words }: Term) =>
  korean === null ? words.length > 0 : korean.length > 1

/** Reads terms, each once, the longest first; what can match nothing is left out. */
export function parseTerms(sources: Iterable<string>): Term[] {
  const terms = new Map<string, Term>()
  for (const source of sources) {
    const term = parseTerm(source)
    if (isUsable(term) && !terms.has(term.key)) terms.set(term.key, term)
  }
  return [...terms.values()].sort(longestFirst)
}
