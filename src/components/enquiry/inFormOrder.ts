import type { FieldError } from '@/contracts/enquirySubmission'

const ORDER = [
  'message',
  'subject',
  'assets',
  'themes',
  'projects',
  'name',
  'email',
  'organisation',
  'country',
  'phone',
  'consent',
]

/** Errors in the order in which a reader meets their fields. */
export const inFormOrder = (errors: FieldError[]): FieldError[] =>
  [...errors].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
