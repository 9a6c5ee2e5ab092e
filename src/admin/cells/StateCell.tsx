import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import type { ComponentProps } from 'react'

import { languageOf } from '@/admin/words/languageOf'
import { incomingStateWords, journalStateWords, mailStateWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'

const words: Record<string, Words> = {
  ...incomingStateWords,
  ...journalStateWords,
  ...mailStateWords,
}

const styles: Record<string, ComponentProps<typeof Pill>['pillStyle']> = {
  bounced: 'error',
  failed: 'error',
  held: 'warning',
  parked: 'warning',
  pending: 'warning',
  processed: 'success',
  quarantined: 'error',
  queued: 'warning',
  sending: 'warning',
  sent: 'success',
  stored: 'warning',
  taken: 'success',
  unreadable: 'error',
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
