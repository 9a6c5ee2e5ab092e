import type { AfterErrorHook } from 'payload'

const LABEL = 'TransientTransactionError'

/**
 * MongoDB lets one of two transactions on the same document go on and refuses the other, which is
 * nobody's fault: nothing was stored, so that the request can be made again as it is. The driver marks such errors.
 */
export const answerWriteConflict: AfterErrorHook = ({ error, req }) => {
  if (!(error as { errorLabels?: string[] }).errorLabels?.includes(LABEL)) return
  req.responseHeaders = new Headers({ 'Retry-After': '1' })
  const message = 'Somebody changed this at the same moment. Please try again.'
  return { status: 409, response: { errors: [{ message }] } }
}
