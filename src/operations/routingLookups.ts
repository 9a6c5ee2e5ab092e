import type { PayloadRequest } from 'payload'

import type { Interest } from '@/domain/routing/routingEnquiry'
import type { Company, Enquiry } from '@/payload-types'

import { idOf } from './idOf'
import { idsOf } from './idsOf'
import { interestsBy } from './interestsBy'

/** What enquiries point to, by id, as routing needs it. */
export type RoutingLookups = {
  companies: Map<string, Pick<Company, 'domain' | 'id' | 'name'>>
  /** Slugs. */
  themes: Map<string, string>
  assets: Map<string, Interest>
  projects: Map<string, Interest>
}

type Pointing = Partial<Enquiry>

// Routing reads what the enquiry points to, published or not, whoever saves it.
const unrestricted = { depth: 0, overrideAccess: true, pagination: false, trash: true } as const

/** Looks up what enquiries point to, all at once. */
export async function routingLookups(
  req: PayloadRequest,
  enquiries: readonly Pointing[],
): Promise<RoutingLookups> {
  const ids = (of: (enquiry: Pointing) => (null | string)[]) => [
    ...new Set(enquiries.flatMap(of).filter((id) => id !== null)),
  ]
  const records = (collection: 'assets' | 'projects') =>
    interestsBy({ req, collection, by: 'id', values: ids((each) => idsOf(each[collection])) })
  return {
    companies: await findCompanies(
      req,
      ids(({ company }) => [idOf(company)]),
    ),
    themes: await findThemes(
      req,
      ids(({ themes, routing }) => [...idsOf(themes), idOf(routing?.theme)]),
    ),
    assets: await records('assets'),
    projects: await records('projects'),
  }
}

async function findCompanies(req: PayloadRequest, ids: string[]) {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'companies',
    req,
    select: { name: true, domain: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map((company) => [company.id, company]))
}

async function findThemes(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'themes',
    req,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, slug }) => [id, slug]))
}
