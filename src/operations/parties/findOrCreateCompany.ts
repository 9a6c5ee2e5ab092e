import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { companyDomain } from '@/domain/matching/companyDomain'
import { type MatchableCompany, matchCompanies } from '@/domain/matching/matchCompanies'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Company } from '@/payload-types'

import { createKnown } from '../createKnown'
import { holdParty } from './holdParty'
import { MOST_CANDIDATES } from './lookalike'
import type { Party } from './party'
import { survivorOf } from './survivorOf'

/**
 * The company a submission comes from: the one that surely matches, by the domain of the e-mail
 * address or else by its name, or the one that it was merged into; made when a name was given and
 * none is known. Null without a name or a match.
 */
export async function findOrCreateCompany({
  req,
  submission: { email, organisation, country },
}: {
  req: PayloadRequest
  submission: Party
}): Promise<null | string> {
  const told = { name: organisation ?? '', domain: companyDomain(email), country }
  const known = await findCompany(req, told)
  if (known) {
    await holdParty(req, 'companies', known)
    return known
  }
  if (!organisation) return null
  const [made] = await createKnown({
    req,
    collection: 'companies',
    docs: [{ ...told, name: organisation }],
  })
  return made!.id
}

async function findCompany(
  req: PayloadRequest,
  told: MatchableCompany,
): Promise<string | undefined> {
  const { domain } = told
  const nameKey = normaliseCompanyName(told.name)
  const alike = await candidates(req, {
    ...(domain && { domain: [domain] }),
    ...(nameKey && { nameKey: [nameKey] }),
  })
  const isOfDomain = (company: Candidate) => Boolean(domain) && company.domain === domain
  const [ofDomain, ofName] = [alike.filter(isOfDomain), alike.filter((each) => !isOfDomain(each))]
  for (const company of [...ofDomain, ...ofName]) {
    if (matchCompanies(told, company)?.strength !== 'strong') continue
    const survivor = await survivorOf(req, 'companies', company)
    if (!survivor.deletedAt) return survivor.id
  }
}

type Candidate = Pick<Company, 'country' | 'deletedAt' | 'domain' | 'id' | 'mergedInto' | 'name'>

const fields = ['country', 'deletedAt', 'domain', 'mergedInto', 'name']

/** Live companies, and merged ones: they lead to the company that is kept. Oldest first. */
async function candidates(
  req: PayloadRequest,
  any: Record<string, readonly string[]>,
): Promise<Candidate[]> {
  if (Object.keys(any).length === 0) return []
  const limit = MOST_CANDIDATES
  const found = await plainDocsWith({ req, collection: 'companies', any, fields, limit })
  return (found as Candidate[]).filter(({ deletedAt, mergedInto }) => !deletedAt || mergedInto)
}
