import { type Endpoint, type PayloadRequest } from 'payload'

import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { readBy } from '@/contracts/readBy'
import { replyRequest } from '@/contracts/replyRequest'
import type { Language } from '@/i18n/languages'
import { IdempotencyConflict } from '@/operations/capture/idempotencyConflict'
import { ReplyRefused } from '@/operations/replies/replyRefused'
import { sendReplyOnce } from '@/operations/replies/sendReplyOnce'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'
import { replyProblem } from './replyProblem'
import { submissionProblems } from './submissionProblems'

/** POST /api/enquiries/:id/reply `{text, attachments?, template?, language?, subject?}`: answers as the desk. */
export const reply: Omit<Endpoint, 'root'> = {
  path: '/:id/reply',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    const language = answerLanguage(req)
    try {
      return await answer(req, id, language)
    } catch (error) {
      if (error instanceof ReplyRefused) return replyProblem(req, error)
      if (error instanceof IdempotencyConflict) return refuse('conflict', language)
      throw error
    }
  }),
}

async function answer(req: PayloadRequest, id: string, language: Language): Promise<Response> {
  const idempotencyKey = req.headers.get('idempotency-key') ?? undefined
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    return refuse('badKey', language)
  }
  const asked = readBy(replyRequest, await readJson(req), language)
  if (!asked.ok) return refuseFields(asked.errors, language)
  const user = req.user!
  const sent = await sendReplyOnce({ req, user, id, body: asked.data, idempotencyKey })
  return Response.json(sent, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}

function refuse(fault: 'badKey' | 'conflict', language: Language): Response {
  const { status, title, detail } = submissionProblems[fault]
  return problemResponse(problem(status, title[language], detail[language]), {
    'Content-Language': language,
  })
}
