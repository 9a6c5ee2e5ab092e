import { randomUUID } from 'node:crypto'

import { openedFrom, type OpenedFrom } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import type { Choice } from '@/components/enquiry/CheckList'
import type { FormValues } from '@/components/enquiry/formState'
import { populated } from '@/components/populated'
import { sections } from '@/components/sections'
import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { noticeVersion } from '@/contracts/privacyNotice'
import type { Language } from '@/i18n/languages'
import { readableName } from '@/i18n/site/readableName'
import { signToken } from '@/operations/signedToken'
import type { Asset, CaseStudy, Project, Theme } from '@/payload-types'
import { runningPayload } from '@/server/runningPayload'

export type EnquireQuery = Record<string, string | string[] | undefined>

type OpenForm = { values: FormValues; assets: Choice[] }
type Opener = { kind: OpenedFrom; record: Asset | CaseStudy | Project | Theme }

/** The form as it opens: what it was opened from is ticked, and kept as a signed origin. */
export async function openForm(language: Language, query: EnquireQuery): Promise<OpenForm> {
  const opener = await openerOf(language, query)
  const origin = opener ? recordOrigin(language, opener) : { page: plainPage(language, query.page) }
  const { secret } = runningPayload()
  return {
    values: {
      ...blank,
      ...(opener && interestIn(opener)),
      noticeVersion,
      idempotencyKey: randomUUID(),
      origin: signToken(secret, 'enquiry-origin', origin),
    },
    assets: opener?.kind === 'asset' ? [choiceOf(opener.record as Asset, language)] : [],
  }
}

const blank = {
  name: '',
  email: '',
  organisation: '',
  country: '',
  phone: '',
  subject: '',
  message: '',
  themes: [],
  assets: [],
  projects: [],
  consent: false,
  website: '',
}

/** The published record that the address names; one that is not published opens the plain form. */
async function openerOf(language: Language, query: EnquireQuery): Promise<Opener | undefined> {
  for (const kind of Object.keys(openedFrom) as OpenedFrom[]) {
    const slug = query[kind]
    if (typeof slug !== 'string') continue
    const where = { slug: { equals: slug } }
    const [record] = await findPublished(openedFrom[kind], language, { where, limit: 1 })
    if (record) return { kind, record }
  }
}

/** A case study cannot be asked for itself: the enquiry is about its theme. */
function interestIn({ kind, record }: Opener): Partial<FormValues> {
  if (kind === 'project') return { projects: [record.slug] }
  if (kind === 'asset') return { assets: [record.slug] }
  if (kind === 'theme') return { themes: [record.slug] }
  const theme = populated((record as CaseStudy).theme)
  return { themes: theme ? [theme.slug] : [] }
}

const recordOrigin = (language: Language, { kind, record }: Opener): EnquiryOrigin => ({
  page: `/${language}/${openedFrom[kind]}/${record.slug}`,
  recordType: openedFrom[kind],
  record: record.id,
  version: record.updatedAt,
})

/** Only pages that exist are believed. */
function plainPage(language: Language, name: unknown): string {
  if (name === 'home') return `/${language}`
  const path = sections.map(([path]) => path).find((path) => path === `/${String(name)}`)
  return `/${language}${path ?? '/enquire'}`
}

const choiceOf = (asset: Asset, language: Language): Choice => ({
  slug: asset.slug,
  name: readableName(asset, language),
})
