import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { ko } from '@payloadcms/translations/languages/ko'

import { koreanOverrides } from '@/i18n/koreanOverrides'

type Words = Record<string, Record<string, string>>

const said = Object.entries(en.translations as Words).flatMap(([group, words]) =>
  Object.entries(words).map(([key, english]) => ({
    name: `${group}:${key}`,
    english,
    korean:
      (koreanOverrides as Partial<Words>)[group]?.[key] ??
      (ko.translations as Words)[group]?.[key] ??
      '',
  })),
)

/** Names that Koreans write so as well. */
const NAMES = ['API', 'CSV', 'JSON', 'URL']

describe('the words of Payload in Korean', () => {
  it('should be Korean, but for names', () => {
    const english = said.filter(({ korean }) =>
      (korean.replace(/\{\{.*?\}\}|<.*?>/g, '').match(/[A-Za-z]{3,}/g) ?? []).some(
        (word) => !NAMES.includes(word),
      ),
    )
    expect(english).toEqual([])
  })

  it('should all be there, and no longer than what they translate asks for', () => {
    const odd = said.filter(
      ({ english, korean }) => korean === '' || korean.length > english.length * 3 + 5,
    )
    expect(odd).toEqual([])
  })

  it('should override only what is there', () => {
    const known = new Set(said.map(({ name }) => name))
    const unknown = Object.entries(koreanOverrides).flatMap(([group, words]) =>
      Object.keys(words).filter((key) => !known.has(`${group}:${key}`)),
    )
    expect(unknown).toEqual([])
  })
})
