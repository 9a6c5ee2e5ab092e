import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import { stageWords } from '@/i18n/pipelineWords'
import type { Enquiry } from '@/payload-types'

/** The stage of an enquiry in a list. */
export function StageCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const words = stageWords[cellData as Enquiry['stage']]
  return (
    <Pill pillStyle={cellData === 'won' ? 'success' : 'light'} size="small">
      {words?.[languageOf(i18n)]}
    </Pill>
  )
}
