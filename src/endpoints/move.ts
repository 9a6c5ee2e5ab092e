import type { Endpoint, PayloadRequest } from 'payload'

import { moveRequest } from '@/contracts/moveRequest'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import type { RefusedMove } from '@/domain/pipeline/moveAssessment'
import { preferredLanguage } from '@/i18n/preferredLanguage'
import { moveEnquiry } from '@/operations/pipeline/moveEnquiry'
import { MoveRefused } from '@/operations/pipeline/moveRefused'

import { onEnquiry } from './onEnquiry'
import { readJson } from './readJson'

/** POST /api/enquiries/:id/move `{to, reason?, …}`: the only way to another stage or status. */
export const move: Omit<Endpoint, 'root'> = {
  path: '/:id/move',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    const parsed = moveRequest.safeParse(await readJson(req))
    if (!parsed.success) return invalid(parsed.error.issues)
    try {
      return Response.json({ doc: await moveEnquiry({ req, id, body: parsed.data }) })
    } catch (error) {
      if (error instanceof MoveRefused) return refused(req, error.refusal)
      throw error
    }
  }),
}

type Issue = { path: PropertyKey[]; message: string }

const invalid = (issues: Issue[]) =>
  problemResponse(
    problem(422, 'The move cannot be understood', 'Nothing was changed.', {
      errors: issues.map(({ path, message }) => ({ field: path.join('.'), detail: message })),
    }),
  )

function refused(req: PayloadRequest, { refusal, message, missing }: RefusedMove): Response {
  const language = preferredLanguage(req.query.locale ?? req.i18n.language)
  const title = language === 'ko' ? '이동할 수 없습니다' : 'The move is not possible'
  return problemResponse(
    problem(refusal === 'not-permitted' ? 403 : 409, title, message[language], {
      refusal,
      missingForNextStage: missing.map(({ field }) => field),
      errors: missing.map(({ field, message }) => ({ field, detail: message[language] })),
    }),
  )
}
