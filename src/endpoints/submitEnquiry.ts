import type { Endpoint, PayloadRequest } from 'payload'

import { type FieldError, parseSubmission } from '@/contracts/enquirySubmission'
import { type Problem, problem } from '@/contracts/problem'
import { type Language } from '@/i18n/languages'
import { preferredLanguage } from '@/i18n/preferredLanguage'
import { captureEnquiry, type Receipt } from '@/operations/capture/captureEnquiry'
import { IdempotencyConflict } from '@/operations/capture/idempotencyConflict'
import { JournalFull } from '@/operations/capture/journalFull'
import { unknownSlugs } from '@/operations/unknownSlugs'

import { readSubmissionBody, UnreadableBody } from './readSubmissionBody'
import { submissionProblems } from './submissionProblems'

/** POST /api/enquiries/submit: the front door. Anybody may knock; the answer is a receipt. */
export const submitEnquiry: Omit<Endpoint, 'root'> = {
  path: '/submit',
  method: 'post',
  handler: async (req) => {
    const { status, headers, body } = await answerSubmission(req)
    return new Response(JSON.stringify(body), { status, headers })
  },
}

export type SubmissionAnswer = {
  status: number
  headers: Record<string, string>
  body: Problem | Receipt
}

/** What the front door answers to a submission. */
export async function answerSubmission(req: PayloadRequest): Promise<SubmissionAnswer> {
  try {
    return await submit(req)
  } catch (error) {
    if (error instanceof UnreadableBody) return refuse(error.fault, languageOf(req))
    throw error
  }
}

async function submit(req: PayloadRequest): Promise<SubmissionAnswer> {
  const body = req.data ?? (await readSubmissionBody(req))
  const language = languageOf(req, body)
  const idempotencyKey = req.headers.get('idempotency-key') ?? undefined
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    return refuse('badKey', language)
  }
  const parsed = parseSubmission(body, language)
  if (!parsed.ok) return refuse('invalid', language, parsed.errors)
  const unknown = await unknownSlugs({ req, submission: parsed.submission, language })
  if (unknown.length > 0) return refuse('invalid', language, unknown)

  const { submission } = parsed
  try {
    const receipt = await captureEnquiry({ req, channel: 'form', submission, idempotencyKey })
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
    return { status: 201, headers, body: receipt }
  } catch (error) {
    if (error instanceof IdempotencyConflict) return refuse('conflict', language)
    if (error instanceof JournalFull) return refuse('full', language)
    throw error
  }
}

function languageOf(req: PayloadRequest, body?: unknown): Language {
  const asked = req.query.locale ?? (body as null | { language?: unknown } | undefined)?.language
  return preferredLanguage(asked, req.headers.get('accept-language'))
}

function refuse(
  fault: keyof typeof submissionProblems,
  language: Language,
  errors?: FieldError[],
): SubmissionAnswer {
  const { status, title, detail } = submissionProblems[fault]
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '60' }),
    },
    body: problem(status, title[language], detail[language], errors && { errors }),
  }
}
