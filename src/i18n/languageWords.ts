import type { Language, Words } from './languages'

/** The languages for people. */
export const languageWords: Record<Language, Words> = {
  en: { en: 'English', ko: '영어' },
  ko: { en: 'Korean', ko: '한국어' },
}
