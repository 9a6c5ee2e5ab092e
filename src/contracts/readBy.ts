import type { z } from 'zod'

import type { Language } from '@/i18n/languages'

import type { FieldError } from './enquirySubmission'
import { errorMaps } from './errorMaps'

export type Read<T> = { ok: true; data: T } | { ok: false; errors: FieldError[] }

/** Reads data by a schema; each fault names its field (`questions.3.from`) in the language. */
export function readBy<T>(schema: z.ZodType<T>, data: unknown, language: Language): Read<T> {
  const parsed = schema.safeParse(data, { error: errorMaps[language] })
  if (parsed.success) return { ok: true, data: parsed.data }
  const errors = parsed.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : ['']
    return keys.map((key) => ({
      field: [...issue.path, key].filter((part) => part !== '').join('.'),
      detail: issue.message,
    }))
  })
  return { ok: false, errors: errors.slice(0, 20) }
}
