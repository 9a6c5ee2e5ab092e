'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Language } from '@/i18n/languages'

import { adminWords } from './adminWords'
import type { AdminWords } from './en'
import { languageOf } from './languageOf'

/** The signed-in user's language and the admin's words in it. */
export function useAdminWords(): { language: Language; words: AdminWords } {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return { language, words: adminWords(language) }
}
