import type { DefaultServerCellComponentProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'

/** A country by its name in a list. */
export function CountryCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const language = languageOf(i18n)
  if (!cellData) return '–'
  if (cellData === 'unknown') return adminWords(language).country.unknown
  return new Intl.DisplayNames(language, { type: 'region' }).of(String(cellData))
}
