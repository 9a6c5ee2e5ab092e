import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import type { Interest } from '@/domain/routing/routingEnquiry'
import type { Company, Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
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

/**
 * Looks up what enquiries point to, all at once: published or not, in the trash or not, whoever saves
 * the enquiry.
 */
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
  const found = await plainDocs({ req, collection: 'companies', ids, fields: ['name', 'domain'] })
  return new Map([...found].map(([id, { name = '', domain }]) => [id, { id, name, domain }]))
}

async function findThemes(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await plainDocs({ req, collection: 'themes', ids, fields: ['slug'] })
  return new Map([...found].map(([id, { slug = '' }]) => [id, slug]))
}
