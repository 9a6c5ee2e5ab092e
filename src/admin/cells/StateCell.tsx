import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import type { ComponentProps } from 'react'

import { languageOf } from '@/admin/words/languageOf'
import { journalStateWords, mailStateWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'

const words: Record<string, Words> = { ...journalStateWords, ...mailStateWords }

const styles: Record<string, ComponentProps<typeof Pill>['pillStyle']> = {
  failed: 'error',
  held: 'warning',
  pending: 'warning',
  processed: 'success',
  quarantined: 'error',
  queued: 'warning',
  sending: 'warning',
  sent: 'success',
}

/** What became of a mail or of a submission, in a list. */
export function StateCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const state = String(cellData)
  return (
    <Pill pillStyle={styles[state]} size="small">
      {words[state]?.[languageOf(i18n)] ?? state}
    </Pill>
  )
}
