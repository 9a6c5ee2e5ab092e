import type { Language } from '@/i18n/languages'

import { en, type SiteWords } from './en'
import { ko } from './ko'

const words: Record<Language, SiteWords> = { en, ko }

/** The words of the public pages in one language. */
export const wordsOf = (language: Language): SiteWords => words[language]
