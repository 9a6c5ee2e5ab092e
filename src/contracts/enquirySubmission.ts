import countries from 'i18n-iso-countries'
import { z } from 'zod'

import { type Language, languages } from '@/i18n/languages'

import { emailAddress } from './emailAddress'
import { submissionFault } from './submissionFault'

// Line breaks and other control characters have no place in a line of text: they forge mail headers.
const CONTROL = /[\p{Cc}\u2028\u2029]/u
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]/u

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !CONTROL.test(text))

const blankAsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsAbsent, schema.optional())

const slugs = z
  .array(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(120),
  )
  .max(20)
  .optional()

/** What an investor may send by the front door (POST /api/enquiries/submit); anything else is refused. */
export const enquirySubmission = z.strictObject({
  name: line(200),
  email: z.string().trim().max(254).pipe(emailAddress),
  message: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .refine((text) => !CONTROL_BUT_LINES.test(text)),
  /** The investor agreed to the privacy notice of version `noticeVersion`. */
  consent: z.literal(true),
  noticeVersion: line(40),
  organisation: optional(line(200)),
  /** ISO 3166-1 alpha-2. */
  country: optional(
    z
      .string()
      .trim()
      .toUpperCase()
      .refine((code) => code.length === 2 && countries.isValid(code)),
  ),
  phone: optional(line(40).regex(/^[+()\d][\d\s()./+-]*(\s?(ext\.?|x)\s?\d+)?$/i)),
  language: optional(z.enum(languages)),
  subject: optional(line(200)),
  /** Slugs of published records. */
  themes: slugs,
  assets: slugs,
  projects: slugs,
  /** A trap for robots: people never see this field. */
  website: z.string().max(2000).optional(),
})

export type EnquirySubmission = z.infer<typeof enquirySubmission>

/** What is wrong with one field, in the reader's language. */
export type FieldError = { field: string; detail: string }

export type ParsedSubmission =
  { ok: true; submission: EnquirySubmission } | { ok: false; errors: FieldError[] }

/** So many fields that there are not are named. */
const MOST_UNKNOWN = 20

/** Reads a submission; each field at fault is named once, in the language asked for. */
export function parseSubmission(data: unknown, language: Language): ParsedSubmission {
  const parsed = enquirySubmission.safeParse(data, { reportInput: true })
  if (parsed.success) return { ok: true, submission: parsed.data }
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .slice(0, MOST_UNKNOWN)
          .map((field) => ({ field, detail: submissionFault(field, 'unknown', language) }))
      : [fieldError(issue, language)],
  )
  return {
    ok: false,
    errors: [...new Map(errors.reverse().map((e) => [e.field, e])).values()].reverse(),
  }
}

function fieldError(issue: z.core.$ZodIssue, language: Language): FieldError {
  const field = String(issue.path[0] ?? '')
  const isMissing =
    (issue.code === 'invalid_type' && issue.input === undefined) || issue.code === 'too_small'
  const fault = isMissing ? 'missing' : issue.code === 'too_big' ? 'tooLong' : 'invalid'
  return { field, detail: submissionFault(field, fault, language) }
}
