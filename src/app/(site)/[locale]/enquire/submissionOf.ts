import type { FormValues } from '@/components/enquiry/formState'
import type { Language } from '@/i18n/languages'

/** The submission that a filled form makes, still to be checked against its contract. */
export function submissionOf(values: FormValues, language: Language): Record<string, unknown> {
  const { consent, ...rest } = values
  const submission: Record<string, unknown> = { ...rest, language, ...(consent && { consent }) }
  // These belong to the form, not to what its sender says.
  delete submission.idempotencyKey
  delete submission.origin
  return submission
}
