import type { Bilingual } from '../bilingual'
import { parseTerms } from './parseTerms'

type Fault = (term: string) => Bilingual

const useless: Fault = (term) => ({
  en: `“${term}” can match nothing: write a word, or at least two syllables of Korean.`,
  ko: `‘${term}’은(는) 어떤 문의와도 맞지 않습니다. 낱말을 쓰거나 한글은 두 글자 이상 입력해 주십시오.`,
})

const tooBroad: Fault = (term) => ({
  en: `“${term}” matches nearly every text: write at least two letters, and three before an asterisk.`,
  ko: `‘${term}’은(는) 거의 모든 문의와 맞습니다. 영문은 두 글자 이상, 별표 앞에는 세 글자 이상 입력해 주십시오.`,
})

const repeated: Fault = (term) => ({
  en: `“${term}” is there twice.`,
  ko: `‘${term}’이(가) 두 번 입력되었습니다.`,
})

/** A term that is weak and strong at once is there twice; one that only matches the same is not. */
const spelling = (source: string) => source.trim().replace(/^~/, '').toLowerCase().normalize('NFC')

const fewestLetters = { closed: 2, open: 3 }

function faultOf(source: string, earlier: ReadonlySet<string>): Bilingual | null {
  const [term] = parseTerms([source])
  if (!term) return useless(source)
  const [word = '', ...more] = term.words
  const fewest = term.open ? fewestLetters.open : fewestLetters.closed
  if (term.korean === null && more.length === 0 && word.length < fewest) return tooBroad(source)
  return earlier.has(spelling(source)) ? repeated(source) : null
}

/** What is wrong with a list of terms as staff write it: each that does nothing, too much, or again. */
export function termFaults(sources: readonly string[]): Bilingual[] {
  const earlier = new Set<string>()
  return sources.flatMap((source) => {
    const fault = faultOf(source, earlier)
    earlier.add(spelling(source))
    return fault ?? []
  })
}
