import type { DefaultServerCellComponentProps } from 'payload'

import { scanErrorInWords } from '@/admin/attachments/scanErrorInWords'
import { languageOf } from '@/admin/words/languageOf'

/** Why a file could not be scanned yet, in a list. */
export const ScanErrorCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  cellData ? scanErrorInWords(String(cellData), languageOf(i18n)) : '–'
