import type { DefaultServerCellComponentProps } from 'payload'

import { refusalInWords } from '@/admin/mail/refusalInWords'
import { languageOf } from '@/admin/words/languageOf'

/** Why a mail was not accepted, in a list. */
export const RefusalCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  cellData ? refusalInWords(String(cellData), languageOf(i18n)) : '–'
