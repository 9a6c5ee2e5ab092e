import type { PayloadRequest } from 'payload'

import { companyKeys } from '@/domain/matching/companyKeys'
import { matchCompanies } from '@/domain/matching/matchCompanies'
import type { Company } from '@/payload-types'

import { type Lookalike, MOST_CANDIDATES } from './lookalike'

type Known = Pick<Company, 'country' | 'domain' | 'id' | 'name'>

/** The companies that may be the same as this one, found by domain and by the keys of the name. */
export async function companyLookalikes(req: PayloadRequest, company: Known): Promise<Lookalike[]> {
  const byName = { matchKeys: { in: companyKeys(company.name) } }
  const byDomain = company.domain ? [{ domain: { equals: company.domain } }] : []
  const { docs } = await req.payload.find({
    collection: 'companies',
    depth: 0,
    limit: MOST_CANDIDATES,
    // Whoever saves a company need not see the one it may repeat; only the desk sees the suggestion.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, domain: true, country: true },
    sort: '-updatedAt',
    where: { and: [{ id: { not_equals: company.id } }, { or: [...byDomain, byName] }] },
  })
  return docs.flatMap((doc) => {
    const match = matchCompanies(company, doc)
    return match ? [{ id: doc.id, match }] : []
  })
}
