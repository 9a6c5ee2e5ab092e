import { stem } from '../text/stem'
import { compounds } from './compounds'

const korean = /\p{Script=Hangul}+/gu
const parts = /[\p{L}\p{N}]+/gu

/**
 * What a text is found by, each once: its words, in the singular, without accents; what is written
 * together also as a whole; Korean by pairs of syllables, because its spacing and endings are free.
 */
export const searchTerms = (text: string): string[] => [
  ...new Set(compounds(text).flatMap(termsOf)),
]

function termsOf(compound: string): string[] {
  const syllables = compound.match(korean) ?? []
  const words = compound.replace(korean, ' ').match(parts) ?? []
  const whole = words.length > 1 && syllables.length === 0 ? wholesOf(compound) : []
  return [...syllables.flatMap(pairsOf), ...words.map(stem), ...whole]
}

/** An address is found by its domain too. */
const wholesOf = (compound: string): string[] => [compound, ...compound.split('@').slice(1)]

const pairsOf = (run: string): string[] =>
  run.length === 1
    ? [run]
    : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
