import { type PhraseTable } from './words/phraseTable'

/** Marks that stand before the words of a subject or a text. */
const ornaments = /^(?:[\s"'*!?#=_~|.<>{}-]|\[(?:external|ext|spam|suspected spam|bulk)\]|\*{2,}spam\*{2,})+/

const someIn = (table: PhraseTable, test: (phrase: string) => boolean): boolean =>
  Object.values(table).some((phrases) => phrases.some(test))

/** Whether words, in the form of `plainWords`, say or begin with a phrase of a table. */
export const phrases = {
  isIn: (words: string, table: PhraseTable): boolean =>
    someIn(table, (phrase) => words.includes(phrase)),
  opens: (words: string, table: PhraseTable): boolean => {
    const bare = words.replace(ornaments, '')
    return someIn(table, (phrase) => words.startsWith(phrase) || bare.startsWith(phrase))
  },
}
