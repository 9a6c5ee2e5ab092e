import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import type { ComponentProps } from 'react'

import { languageOf } from '@/admin/words/languageOf'
import { attachmentStateWords } from '@/i18n/attachmentWords'
import { incomingStateWords, journalStateWords, mailStateWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'

const words: Record<string, Words> = {
  ...incomingStateWords,
  ...journalStateWords,
  ...mailStateWords,
}

const styles: Record<string, ComponentProps<typeof Pill>['pillStyle']> = {
  bounced: 'error',
  clean: 'success',
  failed: 'error',
  held: 'warning',
  infected: 'error',
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
  'too-large': 'warning',
  'too-many': 'warning',
  unscanned: 'warning',
}

/** What became of a mail, a submission or a file, in a list. */
export function StateCell({ cellData, collectionSlug, i18n }: DefaultServerCellComponentProps) {
  const state = String(cellData)
  const known = (collectionSlug === 'attachments' ? attachmentStateWords : words) as typeof words
  return (
    <Pill pillStyle={styles[state]} size="small">
      {known[state]?.[languageOf(i18n)] ?? state}
    </Pill>
  )
}
