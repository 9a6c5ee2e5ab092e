import countries from 'i18n-iso-countries'

import type { Language } from '@/i18n/languages'

/** Every country of ISO 3166-1 as [alpha-2 code, name], in the order of the language. */
export function countryNames(language: Language): [code: string, name: string][] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const { compare } = new Intl.Collator(language)
  return Object.keys(countries.getAlpha2Codes())
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort(([, a], [, b]) => compare(a, b))
}
