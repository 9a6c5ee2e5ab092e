import { plainWords } from './plainWords'
import { type PhraseTable } from './words/phraseTable'

const plain = new WeakMap<PhraseTable, readonly string[]>()

/** The phrases of a table as texts have them, the longest first; tables keep the usual spelling. */
function phrasesOf(table: PhraseTable): readonly string[] {
  const known = plain.get(table)
  if (known) return known
  const made = Object.values(table).flatMap((listed) => listed.split(';').map(plainWords))
  made.sort((a, b) => b.length - a.length)
  plain.set(table, made)
  return made
}

/** Marks that stand before the words of a subject or a text. */
const ornaments = /^(?:\[(?:external|ext|spam|suspected spam|bulk)\]|[\s"'*!?#=_~|.<>{}([【《「-])+/

/** Questions about words, in the form of `plainWords`, and a table of phrases. */
export const phrases = {
  areIn: (words: string, table: PhraseTable): boolean =>
    phrasesOf(table).some((phrase) => words.includes(phrase)),

  countIn: (words: string, table: PhraseTable): number =>
    phrasesOf(table).filter((phrase) => words.includes(phrase)).length,

  /** What follows the phrase that the words begin with; null when they begin with none. */
  restAfter: (words: string, table: PhraseTable): string | null => {
    const bare = words.replace(ornaments, '')
    const opening = phrasesOf(table).find((phrase) => bare.startsWith(phrase))
    return opening === undefined ? null : bare.slice(opening.length)
  },

  open: (words: string, table: PhraseTable): boolean => phrases.restAfter(words, table) !== null,
}
