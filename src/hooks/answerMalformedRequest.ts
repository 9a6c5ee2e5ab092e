import type { AfterErrorHook } from 'payload'

/**
 * Some malformed requests surface as errors of a library, which Payload answers with a 500. Where
 * the fault is surely the caller's, the answer says so; everything else stays a fault of ours.
 */
export const answerMalformedRequest: AfterErrorHook = ({ error, req }) => {
  if (isUnreadUpload(error, req) || isUncastableValue(error)) {
    const message = 'The request could not be understood.'
    return { status: 400, response: { errors: [{ message }] } }
  }
}

type Args = Parameters<AfterErrorHook>[0]

/** A multipart body that ended early, or whose `_payload` is no JSON: nothing came of it. */
function isUnreadUpload(error: Error, req: Args['req']): boolean {
  const isMultipart = /^multipart\//i.test(req?.headers?.get('content-type') ?? '')
  const wasRead = req?.data !== undefined
  const isReadFault = error instanceof SyntaxError || (error as { status?: number }).status === 500
  return isMultipart && !wasRead && isReadFault
}

/** MongoDB's way to say that a value in the query or document has the wrong type. */
const isUncastableValue = (error: Error) => error.name === 'CastError' || error.name === 'BSONError'
