import { companyKeys } from '@/domain/matching/companyKeys'
import { contactKeys } from '@/domain/matching/contactKeys'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Language } from '@/i18n/languages'

import { phrases } from './phrases'
import { Random } from './random'

export type Person = { name: string; email: string; matchKeys: string[] }
export type Firm = { name: string; nameKey: string; domain: string; matchKeys: string[] }
export type Party = { language: Language; country: string; firm: Firm; people: Person[] }

/** People of one company who write to us. */
const PEOPLE = 3
const countries = ['GB', 'US', 'DE', 'FR', 'NL', 'DK', 'IN', 'JP', 'unknown']

/** The n-th company that enquires, with its people: the same whenever it is asked for. */
export function partyOf(n: number): Party {
  const random = new Random(n * 2 + 1)
  const language: Language = random.next() < 0.3 ? 'ko' : 'en'
  const words = phrases[language]
  const name = `${random.pick(words.stems)}${letters(n)} ${random.pick(words.kinds)}`
  const domain = `firm-${letters(n).toLowerCase()}.example`
  return {
    language,
    country: language === 'ko' ? 'KR' : random.pick(countries),
    firm: { name, nameKey: normaliseCompanyName(name), domain, matchKeys: companyKeys(name) },
    people: Array.from({ length: PEOPLE }, (_, person) => {
      const full =
        language === 'ko'
          ? `${random.pick(words.family)}${random.pick(words.given)}`
          : `${random.pick(words.given)} ${random.pick(words.family)}`
      return { name: full, email: `person${person}@${domain}`, matchKeys: contactKeys(full) }
    }),
  }
}

/** A number as letters, so that names differ: A, B … Z, BA … */
function letters(n: number): string {
  const last = String.fromCharCode(65 + (n % 26))
  return n < 26 ? last : `${letters(Math.floor(n / 26))}${last.toLowerCase()}`
}
