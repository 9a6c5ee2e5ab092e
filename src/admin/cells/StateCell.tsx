import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import { attachmentStateWords } from '@/i18n/attachmentWords'
import { incomingStateWords, journalStateWords, mailStateWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'

import { statePill } from './statePill'

const words: Record<string, Words> = {
  ...incomingStateWords,
  ...journalStateWords,
  ...mailStateWords,
}

/** What became of a mail, a submission or a file, in a list. */
export function StateCell({
  cellData,
  collectionSlug,
  i18n,
  rowData,
}: DefaultServerCellComponentProps) {
  const language = languageOf(i18n)
  const state = String(cellData)
  const known = (collectionSlug === 'attachments' ? attachmentStateWords : words) as typeof words
  if (rowData?.putAwayAt) {
    return (
      <Pill pillStyle="light" size="small">
        {adminWords(language).mail.views.putAway}
      </Pill>
    )
  }
  return (
    <Pill pillStyle={statePill(state)} size="small">
      {known[state]?.[language] ?? state}
    </Pill>
  )
}
