import type { AfterErrorHook } from 'payload'

/**
 * Some malformed requests surface as errors of a library, which Payload answers with a 500. Where
 * the fault is surely the caller's, the answer says so; everything else stays a fault of ours.
 */
export const answerMalformedRequest: AfterErrorHook = ({ error, req }) => {
  const message = isUnreadUpload(error, req)
    ? 'The uploaded form could not be read.'
    : isUnknownReference(error)
      ? 'The document refers to another one that does not exist.'
      : isUncastableValue(error)
        ? 'The request holds a value of the wrong type.'
        : undefined
  if (message) return { status: 400, response: { errors: [{ message }] } }
}

type Req = Parameters<AfterErrorHook>[0]['req']

/** A multipart body that ended early, or whose `_payload` is no JSON: nothing came of it. */
function isUnreadUpload(error: Error & { status?: number }, req: Req): boolean {
  const isMultipart = /^multipart\//i.test(req?.headers?.get('content-type') ?? '')
  const wasRead = req?.data !== undefined || req?.file !== undefined
  return isMultipart && !wasRead && (error.status ?? 500) === 500
}

/** SQLite's words for an id that is nobody's. */
const isUnknownReference = ({ cause }: Error) =>
  String((cause as Error | undefined)?.message).includes('FOREIGN KEY constraint failed')

/** MongoDB's way to say that a value in the query or document has the wrong type. */
const isUncastableValue = ({ name }: Error) => name === 'CastError' || name === 'BSONError'
