import { type Endpoint, Forbidden } from 'payload'

import { hasRole } from '@/access/hasRole'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { takeSuggestion as take } from '@/operations/routing/takeSuggestion'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'

const words = {
  title: { en: 'Nothing is suggested', ko: '제안된 테마가 없습니다' },
  detail: {
    en: 'Routing suggested no theme for this enquiry, or it was taken already.',
    ko: '이 문의에 제안된 테마가 없거나 이미 적용되었습니다.',
  },
}

/** POST /api/enquiries/:id/take-suggestion: takes the theme that the text hints at. For the desk. */
export const takeSuggestion: Omit<Endpoint, 'root'> = {
  path: '/:id/take-suggestion',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    if (!hasRole(req, 'administrator', 'desk')) throw new Forbidden(req.t)
    const doc = await take({ req, id })
    if (doc) return Response.json({ doc })
    const language = answerLanguage(req)
    return problemResponse(problem(409, words.title[language], words.detail[language]), {
      'Content-Language': language,
    })
  }),
}
