import type { Payload } from 'payload'

import { type Problem, problem } from '@/contracts/problem'
import type { Language } from '@/i18n/languages'

import { HttpFault } from './httpFault'

type Asked = { logger: Payload['logger']; language: Language; requestId: string }
type Answer = { status: number; headers: Record<string, string>; body: Problem }

/** What is answered to an error: problem details. Only our own faults are logged. */
export function faultAnswer(error: unknown, { logger, language, requestId }: Asked): Answer {
  const fault = asFault(error)
  const { status, words, extra } = fault
  if (status >= 500 && fault !== error) logger.error({ err: error, requestId })
  return {
    status,
    headers: {
      ...fault.headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
    body: problem(status, words.title[language], words.detail[language], { ...extra, requestId }),
  }
}

function asFault(error: unknown): HttpFault {
  if (error instanceof HttpFault) return error
  // Express marks what it refuses itself, such as a malformed percent-encoding, with a status.
  const status = (error as { status?: unknown } | null)?.status
  return new HttpFault(status === 400 ? 'invalidUrl' : 'unexpected')
}
