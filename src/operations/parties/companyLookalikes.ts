import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { companyKeys } from '@/domain/matching/companyKeys'
import { matchCompanies } from '@/domain/matching/matchCompanies'
import type { Company } from '@/payload-types'

import { type Lookalike, MOST_CANDIDATES } from './lookalike'

type Known = Pick<Company, 'country' | 'domain' | 'id' | 'name'>

const fields = ['name', 'domain', 'country']

/** The companies that may be the same as this one, found by domain and by the keys of the name. */
export async function companyLookalikes(req: PayloadRequest, company: Known): Promise<Lookalike[]> {
  // Whoever saves a company need not see the one it may repeat; only the desk sees the suggestion.
  const found = await plainDocsWith({
    req,
    collection: 'companies',
    any: {
      matchKeys: companyKeys(company.name),
      ...(company.domain && { domain: [company.domain] }),
    },
    fields,
    order: 'changedLast',
    limit: MOST_CANDIDATES,
    isLive: true,
  })
  const docs = found.filter(({ id }) => id !== company.id) as Known[]
  if (docs.length === 0) return []
  return docs.flatMap((doc) => {
    const match = matchCompanies(company, doc)
    return match ? [{ id: doc.id, match }] : []
  })
}
