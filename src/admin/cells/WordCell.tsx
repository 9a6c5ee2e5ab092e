import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import { alertStepWords, clockWords } from '@/i18n/clockWords'
import { mailKindWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'
import { channelWords, classificationWords, stageWords, statusWords } from '@/i18n/pipelineWords'

const known: Record<string, Words> = {
  ...clockWords,
  ...alertStepWords,
  silence: { en: 'Nothing said for long', ko: '장기간 연락 없음' },
  ...mailKindWords,
  ...classificationWords,
  ...channelWords,
  ...statusWords,
  ...stageWords,
}

/** A stored key, or a `stage/status`, in the reader's words. */
export function WordCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (!cellData) return '–'
  const language = languageOf(i18n)
  return String(cellData)
    .split('/')
    .map((key) => known[key]?.[language] ?? key)
    .join(' · ')
}
