import type { Language } from '@/i18n/languages'

/** The language that an admin user reads, of those that we write. */
export const languageOf = ({ language }: { language: string }): Language =>
  language === 'ko' ? 'ko' : 'en'
