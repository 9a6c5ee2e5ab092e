import type { PayloadRequest } from 'payload'

import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { Enquiry } from '@/payload-types'

import { chosenThemes } from './chosenThemes'
import { findInterests } from './findInterests'
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
    themes: chosenThemes(enquiry.routing, await themesOf(req, enquiry)),
    assets: await findInterests({
      req,
      collection: 'assets',
      by: 'id',
      values: idsOf(enquiry.assets),
    }),
    projects: await findInterests({
      req,
      collection: 'projects',
      by: 'id',
      values: idsOf(enquiry.projects),
    }),
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

/** The slugs of the enquiry's themes and of the one that was found for it earlier, if any. */
async function themesOf(req: PayloadRequest, { themes, routing }: Partial<Enquiry>) {
  const ids = idsOf(themes)
  const found = idOf(routing?.theme)
  if (ids.length === 0) return { themes: [], found: null }
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'themes',
    req,
    select: { slug: true },
    where: { id: { in: found ? [...ids, found] : ids } },
  })
  const slugs = new Map(docs.map(({ id, slug }) => [id, slug]))
  return {
    themes: ids.flatMap((id) => slugs.get(id) ?? []),
    found: found ? (slugs.get(found) ?? null) : null,
  }
}
