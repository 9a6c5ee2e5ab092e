import { APIError, type PayloadRequest } from 'payload'

import { answerLanguage } from './answerLanguage'

const invalid = {
  en: 'The body is not valid JSON.',
  ko: '본문이 올바른 JSON이 아닙니다.',
}

/** The JSON body of a request; a body that is not JSON is answered with 400. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    const language = answerLanguage(req)
    throw new APIError(invalid[language], 400, undefined, true)
  }
}
