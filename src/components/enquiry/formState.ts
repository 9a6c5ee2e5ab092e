import type { FieldError } from '@/contracts/enquirySubmission'

/** What somebody typed into the form, as it was typed; lists are of slugs. */
export type FormValues = {
  name: string
  email: string
  organisation: string
  country: string
  phone: string
  subject: string
  message: string
  themes: string[]
  assets: string[]
  projects: string[]
  consent: boolean
  website: string
  noticeVersion: string
  /** Made when the form was opened: sent twice, the enquiry is stored once. */
  idempotencyKey: string
  /** Signed: where the form was opened from. */
  origin: string
}

/** The form between two attempts: `attempt` counts them, `failed` when storing did not work. */
export type FormState = {
  values: FormValues
  errors: FieldError[]
  failed: boolean
  attempt: number
}
