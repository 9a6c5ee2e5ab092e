import { APIError, type CollectionBeforeValidateHook } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'
import type { Company, Contact } from '@/payload-types'

const merged = {
  en: 'This record was merged into another. Undo the merge to work on it again.',
  ko: '다른 기록에 병합된 항목입니다. 다시 사용하려면 병합을 취소해 주십시오.',
}

/** A merged record stays in the trash as it was, so that the merge can be undone exactly. */
export const guardMerged: CollectionBeforeValidateHook<Company | Contact> = ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.mergedInto) throw new APIError(inLanguageOf(req, merged), 409, undefined, true)
  return data
}
