import { compounds } from './compounds'
import { searchTerms } from './searchTerms'

/**
 * The terms that a text must all have to be found by these words: of what is written together only
 * the whole, which is rarer than its parts.
 */
export const wantedTerms = (words: string): string[] => [
  ...new Set(
    compounds(words).flatMap((compound) => {
      const terms = searchTerms(compound)
      return terms.length > 1 && terms.includes(compound) ? [compound] : terms
    }),
  ),
]
