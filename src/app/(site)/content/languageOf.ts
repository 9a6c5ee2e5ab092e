import { notFound } from 'next/navigation'

import { type Language, languages } from '@/i18n/languages'

export type LocaleParams = Promise<{ locale: string }>

/** The language that the address names; any other first part of an address leads nowhere. */
export async function languageOf(params: LocaleParams): Promise<Language> {
  const { locale } = await params
  return languages.find((language) => language === locale) ?? notFound()
}
