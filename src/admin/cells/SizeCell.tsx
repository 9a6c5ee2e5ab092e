import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import { shortSize } from '@/admin/words/shortSize'

/** The size of a file, in a list. */
export const SizeCell = ({ cellData, i18n }: DefaultServerCellComponentProps) =>
  shortSize(Number(cellData ?? 0), languageOf(i18n))
