import type { AfterErrorHook } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'

const LABEL = 'TransientTransactionError'

const conflict = {
  en: 'Somebody changed this at the same moment. Please try again.',
  ko: '다른 사용자가 같은 순간에 이 내용을 변경했습니다. 다시 시도해 주십시오.',
}

/**
 * MongoDB lets one of two transactions on the same document go on and refuses the other, which is
 * nobody's fault: nothing was stored, so that the request can be made again as it is. The driver marks such errors.
 */
export const answerWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (!(error as { errorLabels?: string[] }).errorLabels?.includes(LABEL)) return
  req.responseHeaders = new Headers({ 'Retry-After': '1' })
  return { status: 409, response: { errors: [{ message: inLanguageOf(req, conflict) }] } }
}
