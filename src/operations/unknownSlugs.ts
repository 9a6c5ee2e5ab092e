import type { PayloadRequest } from 'payload'

import type { EnquirySubmission, FieldError } from '@/contracts/enquirySubmission'
import { submissionFault } from '@/contracts/submissionFault'
import type { Language } from '@/i18n/languages'

const FIELDS = ['themes', 'assets', 'projects'] as const

type Question = { req: PayloadRequest; submission: EnquirySubmission; language: Language }

/** The fields of a submission that name something which is not published here. */
export async function unknownSlugs({ req, submission, language }: Question): Promise<FieldError[]> {
  const checked = await Promise.all(
    FIELDS.map(async (field) => ({
      field,
      isKnown: await arePublished(req, field, submission[field]),
    })),
  )
  return checked
    .filter(({ isKnown }) => !isKnown)
    .map(({ field }) => ({ field, detail: submissionFault(field, 'invalid', language) }))
}

async function arePublished(
  req: PayloadRequest,
  collection: (typeof FIELDS)[number],
  slugs: string[] = [],
): Promise<boolean> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return true
  const { totalDocs } = await req.payload.count({
    collection,
    // What the public cannot see does not exist here, whoever submits.
    overrideAccess: true,
    req,
    where: { and: [{ slug: { in: wanted } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs === wanted.length
}
