import type { FieldError } from '@/contracts/enquirySubmission'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import type { Language } from '@/i18n/languages'

const words = {
  title: { en: 'The request cannot be understood', ko: '요청을 이해할 수 없습니다' },
  detail: { en: 'Please see `errors`.', ko: '`errors`를 확인해 주십시오.' },
}

/** A 422 that names the fields at fault. */
export const refuseFields = (errors: FieldError[], language: Language): Response =>
  problemResponse(problem(422, words.title[language], words.detail[language], { errors }), {
    'Content-Language': language,
  })
