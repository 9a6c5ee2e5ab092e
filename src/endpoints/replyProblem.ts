import type { PayloadRequest } from 'payload'

import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import {
  type ReplyRefused,
  type ReplyRefusal,
  replyRefusals,
} from '@/operations/replies/replyRefused'

import { answerLanguage } from './answerLanguage'

const title = { en: 'The reply cannot be sent', ko: '답변을 보낼 수 없습니다' }

/** What the record lacks, rather than what the request says. */
const ofTheRecord: readonly ReplyRefusal[] = ['no-address', 'dead-address', 'unsafe-attachment']

/** A refused reply as problem details; `about` names variables or files. */
export function replyProblem(req: PayloadRequest, { refusal, about }: ReplyRefused): Response {
  const language = answerLanguage(req)
  const status = ofTheRecord.includes(refusal) ? 409 : 422
  return problemResponse(
    problem(status, title[language], replyRefusals[refusal][language], { refusal, about }),
    { 'Content-Language': language },
  )
}
