import type { AfterErrorHook } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'

const messages = {
  upload: {
    en: 'The uploaded form could not be read.',
    ko: '업로드한 양식을 읽을 수 없습니다.',
  },
  reference: {
    en: 'The document refers to another one that does not exist.',
    ko: '존재하지 않는 항목을 가리키고 있습니다.',
  },
  type: {
    en: 'The request holds a value of the wrong type.',
    ko: '형식이 잘못된 값이 요청에 있습니다.',
  },
}

/**
 * Some malformed requests surface as errors of a library, which Payload answers with a 500. Where
 * the fault is surely the caller's, the answer says so; everything else stays a fault of ours.
 */
export const answerMalformedRequest: AfterErrorHook = ({ error, req }) => {
  const message = isUnreadUpload(error, req)
    ? messages.upload
    : isUnknownReference(error)
      ? messages.reference
      : isUncastableValue(error)
        ? messages.type
        : undefined
  if (message)
    return { status: 400, response: { errors: [{ message: inLanguageOf(req, message) }] } }
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
