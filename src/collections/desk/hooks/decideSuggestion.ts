import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'
import { idOf } from '@/operations/idOf'
import type { MatchSuggestion } from '@/payload-types'

const settled = {
  en: 'A merge decides this suggestion: merge the records, or undo their merge.',
  ko: '이 제안은 병합으로 결정됩니다. 기록을 병합하거나 병합을 취소해 주십시오.',
}

/** Staff dismiss a suggestion or open it again; it says who did. Only a merge makes it `merged`. */
export const decideSuggestion: CollectionBeforeChangeHook<MatchSuggestion> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || data.state === originalDoc?.state) return data
  if ([data.state, originalDoc?.state].includes('merged')) {
    throw new APIError(inLanguageOf(req, settled), 409, undefined, true)
  }
  return { ...data, decidedBy: idOf(req.user), decidedAt: new Date().toISOString() }
}
