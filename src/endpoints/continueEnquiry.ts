import { type Endpoint, Forbidden } from 'payload'

import { hasRole } from '@/access/hasRole'
import { continueRequest } from '@/contracts/continueRequest'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { readBy } from '@/contracts/readBy'
import { ContinuationRefused } from '@/operations/pipeline/continuationRefused'
import { continueEnquiry as carryOn } from '@/operations/pipeline/continueEnquiry'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'

const title = { en: 'No enquiry was begun', ko: '새 문의를 등록하지 않았습니다' }

/**
 * POST /api/enquiries/:id/continue `{message, subject?, channel?}`: begins an enquiry that follows
 * one closed too long ago to be reopened.
 */
export const continueEnquiry: Omit<Endpoint, 'root'> = {
  path: '/:id/continue',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    if (!hasRole(req, 'administrator', 'desk', 'owner')) throw new Forbidden(req.t)
    const language = answerLanguage(req)
    const asked = readBy(continueRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    try {
      return Response.json({ doc: await carryOn({ req, id, body: asked.data }) }, { status: 201 })
    } catch (error) {
      if (!(error instanceof ContinuationRefused)) throw error
      return problemResponse(problem(409, title[language], error.reason[language]), {
        'Content-Language': language,
      })
    }
  }),
}
