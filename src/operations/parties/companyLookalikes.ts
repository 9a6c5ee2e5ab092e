import type { PayloadRequest } from 'payload'

import { companyKeys } from '@/domain/matching/companyKeys'
import { matchCompanies } from '@/domain/matching/matchCompanies'
import type { Company } from '@/payload-types'

import { candidatesFor } from './candidatesFor'
import type { Lookalike } from './lookalike'

type Known = Pick<Company, 'country' | 'domain' | 'id' | 'name'>

const keysOf = ({ name, domain }: Omit<Known, 'id'>) => ({
  matchKeys: companyKeys(name),
  domain: domain ? [domain] : [],
})

/** The companies that may be the same as these, found by domain and by the keys of the name. */
export async function companyLookalikes(
  req: PayloadRequest,
  companies: readonly Known[],
): Promise<Map<string, Lookalike[]>> {
  // Whoever saves a company need not see the one it may repeat; only the desk sees the suggestion.
  const candidates = await candidatesFor<Known>({
    req,
    collection: 'companies',
    parties: new Map(companies.map((company) => [company.id, company])),
    keysOf,
    fields: ['name', 'domain', 'country'],
    order: 'changedLast',
    isLive: true,
  })
  return new Map(
    companies.map((company) => [
      company.id,
      candidates.get(company.id)!.flatMap((other) => {
        const match = other.id === company.id ? null : matchCompanies(company, other)
        return match ? [{ id: other.id, match }] : []
      }),
    ]),
  )
}
