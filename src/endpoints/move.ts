import type { Endpoint } from 'payload'

import { moveRequest } from '@/contracts/moveRequest'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { readBy } from '@/contracts/readBy'
import type { RefusedMove } from '@/domain/pipeline/moveAssessment'
import type { Language } from '@/i18n/languages'
import { moveEnquiry } from '@/operations/pipeline/moveEnquiry'
import { MoveRefused } from '@/operations/pipeline/moveRefused'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'

/** POST /api/enquiries/:id/move `{to, reason?, …}`: the only way to another stage or status. */
export const move: Omit<Endpoint, 'root'> = {
  path: '/:id/move',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    const language = answerLanguage(req)
    const asked = readBy(moveRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    try {
      return Response.json({ doc: await moveEnquiry({ req, id, body: asked.data }) })
    } catch (error) {
      if (error instanceof MoveRefused) return refused(error.refusal, language)
      throw error
    }
  }),
}

function refused({ refusal, message, missing }: RefusedMove, language: Language): Response {
  const title = language === 'ko' ? '이동할 수 없습니다' : 'The move is not possible'
  return problemResponse(
    problem(refusal === 'not-permitted' ? 403 : 409, title, message[language], {
      refusal,
      missingForNextStage: missing.map(({ field }) => field),
      errors: missing.map(({ field, message }) => ({ field, detail: message[language] })),
    }),
  )
}
