'use server'

import { redirect } from 'next/navigation'
import type { Payload } from 'payload'

import type { FormState, FormValues } from '@/components/enquiry/formState'
import { inFormOrder } from '@/components/enquiry/inFormOrder'
import { type FieldError, parseSubmission } from '@/contracts/enquirySubmission'
import type { Language } from '@/i18n/languages'
import { preferredLanguage } from '@/i18n/preferredLanguage'
import { captureEnquiry, type Receipt } from '@/operations/capture/captureEnquiry'
import { signToken } from '@/operations/signedToken'
import { systemRequest } from '@/operations/systemRequest'
import { unknownSlugs } from '@/operations/unknownSlugs'
import { runningPayload } from '@/server/runningPayload'

import { readFormValues } from './readFormValues'
import { readOrigin } from './readOrigin'
import { repeatableKey } from './repeatableKey'
import { submissionOf } from './submissionOf'

/**
 * Takes the form in: to the page with the reference when the enquiry is stored, else back to the
 * form with what was typed and what is wrong with it.
 */
export async function submitEnquiry(previous: FormState, data: FormData): Promise<FormState> {
  const language = preferredLanguage(data.get('language'))
  const values = readFormValues(data)
  const payload = runningPayload()
  const outcome = await attempt(payload, values, language)
  if ('receipt' in outcome) redirect(receivedPage(payload, outcome.receipt, language))
  return { values, attempt: previous.attempt + 1, ...outcome }
}

type Outcome = { receipt: Receipt } | { errors: FieldError[]; failed: boolean }

async function attempt(payload: Payload, values: FormValues, language: Language): Promise<Outcome> {
  const parsed = parseSubmission(submissionOf(values, language), language)
  if (!parsed.ok) return { errors: inFormOrder(parsed.errors), failed: false }
  const { submission } = parsed
  try {
    const req = await systemRequest(payload)
    const errors = await unknownSlugs({ req, submission, language })
    if (errors.length > 0) return { errors, failed: false }
    const idempotencyKey = repeatableKey(values.idempotencyKey, submission)
    const origin = readOrigin(payload.secret, values.origin)
    return {
      receipt: await captureEnquiry({ req, channel: 'form', submission, idempotencyKey, origin }),
    }
  } catch (error) {
    // The error itself may hold what was typed, so only its kind goes into the log.
    payload.logger.error(
      { fault: error instanceof Error ? error.name : typeof error },
      'An enquiry could not be stored.',
    )
    return { errors: [], failed: true }
  }
}

function receivedPage(payload: Payload, { reference, respondBy }: Receipt, language: Language) {
  const receipt = signToken(payload.secret, 'enquiry-receipt', { reference, respondBy })
  return `/${language}/enquire/received?receipt=${receipt}`
}
