import type { PayloadRequest } from 'payload'

import type { EnquirySubmission, FieldError } from '@/contracts/enquirySubmission'
import { submissionFault } from '@/contracts/submissionFault'
import type { Language } from '@/i18n/languages'

import { type NamedSlug, publishedSlugs } from './publishedSlugs'

const FIELDS = ['themes', 'assets', 'projects'] as const satisfies NamedSlug[]

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
  collection: NamedSlug,
  slugs: string[] = [],
): Promise<boolean> {
  // Most enquiries name the same few: each is asked for once, and not with every submission.
  const known = publishedSlugs(req.payload, collection)
  const wanted = [...new Set(slugs)].filter((slug) => !known.has(slug))
  if (wanted.length === 0) return true
  const { totalDocs } = await req.payload.count({
    collection,
    // What the public cannot see does not exist here, whoever submits.
    overrideAccess: true,
    req,
    where: { and: [{ slug: { in: wanted } }, { _status: { equals: 'published' } }] },
  })
  if (totalDocs !== wanted.length) return false
  for (const slug of wanted) known.add(slug)
  return true
}
