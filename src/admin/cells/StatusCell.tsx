import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import { statusWords } from '@/i18n/pipelineWords'
import type { Enquiry } from '@/payload-types'

import { statusPill } from './statusPill'

/** The status of an enquiry in a list. */
export function StatusCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const status = cellData as Enquiry['status']
  return (
    <Pill pillStyle={statusPill(status)} size="small">
      {statusWords[status]?.[languageOf(i18n)]}
    </Pill>
  )
}
