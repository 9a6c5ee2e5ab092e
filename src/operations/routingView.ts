import type { PayloadRequest } from 'payload'

import type { Interest, RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { Words } from '@/i18n/languages'
import type { Enquiry } from '@/payload-types'

import { idOf } from './idOf'
import { idsOf } from './idsOf'

type View = { req: PayloadRequest; enquiry: Partial<Enquiry> }

// Routing reads what the enquiry points to, published or not, whoever saves it.
const unrestricted = { depth: 0, overrideAccess: true, pagination: false, trash: true } as const

/** An enquiry as the routing rules see it: slugs instead of ids, the company by name and domain. */
export async function routingView({ req, enquiry }: View): Promise<RoutingEnquiry> {
  const company = await companyOf({ req, enquiry })
  return {
    channel: enquiry.channel ?? 'form',
    language: enquiry.language ?? 'en',
    country: enquiry.country ?? null,
    companyName: company?.name ?? null,
    companyDomain: company?.domain ?? null,
    subject: enquiry.subject ?? '',
    message: enquiry.message ?? '',
    themes: await themeSlugs(req, idsOf(enquiry.themes)),
    assets: await interests(req, 'assets', idsOf(enquiry.assets)),
    projects: await interests(req, 'projects', idsOf(enquiry.projects)),
    investment: enquiry.totalInvestment?.amount ?? null,
  }
}

async function companyOf({ req, enquiry }: View) {
  const id = idOf(enquiry.company)
  if (!id) return null
  return req.payload.findByID({
    ...unrestricted,
    collection: 'companies',
    id,
    disableErrors: true,
    req,
    select: { name: true, domain: true },
  })
}

async function themeSlugs(req: PayloadRequest, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'themes',
    req,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  return inOrder(ids, docs).map(({ slug }) => slug)
}

async function interests(
  req: PayloadRequest,
  collection: 'assets' | 'projects',
  ids: string[],
): Promise<Interest[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection,
    depth: 1,
    locale: 'all',
    populate: { themes: { slug: true } },
    req,
    select: { slug: true, name: true, theme: true },
    where: { id: { in: ids } },
  })
  return inOrder(ids, docs).map(({ slug, name, theme }) => ({
    slug,
    name: inBoth(name as unknown as Partial<Words> | undefined, slug),
    theme: typeof theme === 'object' ? (theme?.slug ?? null) : null,
  }))
}

/** A draft may lack its name in a language, or altogether. */
const inBoth = (name: Partial<Words> | undefined, slug: string): Words => {
  const en = name?.en || name?.ko || slug
  return { en, ko: name?.ko || en }
}

const inOrder = <T extends { id: string }>(ids: string[], docs: T[]): T[] =>
  ids.map((id) => docs.find((doc) => doc.id === id)).filter((doc) => doc !== undefined)
