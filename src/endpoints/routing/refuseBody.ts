import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import type { Words } from '@/i18n/languages'

import { answerLanguage } from '../answerLanguage'

export type BodyFault = { field: string; detail: Words }

const title = { en: 'The question cannot be answered', ko: '요청을 처리할 수 없습니다' }
const detail = {
  en: 'Some fields cannot be used. Please see `errors`.',
  ko: '사용할 수 없는 항목이 있습니다. `errors`를 확인해 주십시오.',
}

const unknown: Words = {
  en: 'This field is not known here.',
  ko: '사용할 수 없는 항목입니다.',
}
const unfit: Words = {
  en: 'This value cannot be used here.',
  ko: '이 항목에 사용할 수 없는 값입니다.',
}

/** The fields of a body that a contract refused. */
export const bodyFaults = ({ issues }: z.ZodError): BodyFault[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), detail: unknown }))
      : [{ field: issue.path.join('.'), detail: unfit }],
  )

/** 422 with the fields at fault, in the language of the request. */
export function refuseBody(req: PayloadRequest, faults: readonly BodyFault[]): Response {
  const language = answerLanguage(req)
  const errors = faults.map((fault) => ({ field: fault.field, detail: fault.detail[language] }))
  return problemResponse(problem(422, title[language], detail[language], { errors }), {
    'Content-Language': language,
  })
}
