import { type PayloadRequest, ValidationError } from 'payload'

import type { Slug } from '@/collections/slugs'
import type { Bilingual } from '@/domain/bilingual'
import { inLanguageOf } from '@/i18n/inLanguageOf'

type Fault = { path: string; message: Bilingual }

/** Refuses a document that has faults, each at its field and in the language of the request. */
export function refuseFaults(
  req: PayloadRequest,
  collection: Slug,
  faults: readonly Fault[],
): void {
  if (faults.length === 0) return
  const errors = faults.map(({ path, message }) => ({ path, message: inLanguageOf(req, message) }))
  throw new ValidationError({ collection, errors, req }, req.t)
}
