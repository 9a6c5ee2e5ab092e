import { APIError, type Endpoint } from 'payload'

import { moveRequest } from '@/contracts/moveRequest'
import { missingFor } from '@/domain/pipeline/missingFor'
import { nextStage } from '@/domain/pipeline/nextStage'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { moveFacts } from '@/operations/pipeline/moveFacts'
import { readableEnquiry } from '@/operations/readableEnquiry'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'

const unknown = {
  en: '“to” must be a stage or a status.',
  ko: '“to”에는 단계 또는 상태를 지정해 주십시오.',
}

/**
 * GET /api/enquiries/:id/missing?to=…: the fields that still stand between the enquiry and a stage
 * or status (the next stage, unless `to` names another), each with what to do about it.
 */
export const missingForMove: Omit<Endpoint, 'root'> = {
  path: '/:id/missing',
  method: 'get',
  handler: onEnquiry(async (req, id) => {
    const language = answerLanguage(req)
    const asked = moveRequest.shape.to.optional().safeParse(req.query.to)
    if (!asked.success) throw new APIError(unknown[language], 400, undefined, true)
    const enquiry = await readableEnquiry(req, id)
    const to = asked.data ?? nextStage(enquiry.stage)
    const missing = to
      ? missingFor(enquiry as PipelineRecord, await moveFacts(req, enquiry), to, new Date())
      : []
    return Response.json({
      to,
      missingForNextStage: missing.map(({ field }) => field),
      errors: missing.map(({ field, message }) => ({ field, detail: message[language] })),
    })
  }),
}
