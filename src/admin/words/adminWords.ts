import type { Language } from '@/i18n/languages'

import { type AdminWords, en } from './en'
import { ko } from './ko'

/** The words of the admin's own parts in a language. */
export const adminWords = (language: Language): AdminWords => (language === 'ko' ? ko : en)
