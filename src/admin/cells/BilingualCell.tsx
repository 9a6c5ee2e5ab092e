import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import type { Words } from '@/i18n/languages'

/** A text that is stored in both languages, in the reader's. */
export function BilingualCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return (cellData as null | Partial<Words>)?.[languageOf(i18n)] ?? '–'
}
