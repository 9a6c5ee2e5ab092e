import type { AfterErrorHook } from 'payload'

import { conflictMessage } from '@/contracts/conflictMessage'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { isWriteConflict } from '@/operations/isWriteConflict'

/**
 * MongoDB lets one of two transactions on the same document go on and refuses the other, which is
 * nobody's fault: nothing was stored, so that the request can be made again as it is.
 */
export const answerWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (!isWriteConflict(error)) return
  req.responseHeaders = new Headers({ 'Retry-After': '1' })
  return { status: 409, response: { errors: [{ message: inLanguageOf(req, conflictMessage) }] } }
}
