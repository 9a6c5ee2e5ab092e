import type { PayloadRequest } from 'payload'

import type { Company } from '@/payload-types'

import { companyLookalikes } from './companyLookalikes'
import { suggestMatches } from './suggestMatches'

/** Suggests to staff what new or changed companies may repeat. */
export const suggestCompanies = (
  req: PayloadRequest,
  companies: readonly Company[],
): Promise<void> =>
  suggestMatches({
    req,
    collection: 'companies',
    parties: companies,
    lookalikesOf: companyLookalikes,
  })
