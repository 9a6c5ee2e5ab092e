import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import { shortTime } from '@/admin/words/shortTime'
import { stages } from '@/domain/pipeline/stages'
import type { Enquiry } from '@/payload-types'

import { DueTime } from './DueTime'

const isUnanswered = ({ stage, status }: Pick<Enquiry, 'stage' | 'status'>) =>
  status === 'ongoing' && stages.indexOf(stage) < stages.indexOf('responded')

/** When an enquiry must be answered: how far off while it is not, the plain time once it is. */
export function DueCell({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  const language = languageOf(i18n)
  const at = cellData as null | string
  if (!at) return '–'
  if (isUnanswered(rowData as Enquiry)) return <DueTime at={at} language={language} />
  return <span className="cell-muted">{shortTime(at, language)}</span>
}
