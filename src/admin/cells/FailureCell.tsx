import type { DefaultServerCellComponentProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'

/** That work on a record failed, in a list. */
export const FailureCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  cellData ? adminWords(languageOf(i18n)).failure(String(cellData)) : '–'
