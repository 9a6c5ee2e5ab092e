import type { PayloadRequest } from 'payload'

import { companyDomain } from '@/domain/matching/companyDomain'
import { type MatchableCompany, matchCompanies } from '@/domain/matching/matchCompanies'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Company } from '@/payload-types'

import { createKnown } from '../createKnown'
import { candidatesFor } from './candidatesFor'
import { holdParty } from './holdParty'
import type { Party } from './party'
import { survivorOf } from './survivorOf'

/**
 * The ids of the companies that submissions come from, in their order: the one that surely matches,
 * by the domain of the e-mail address or else by its name, or the one that it was merged into; made
 * when a name was given and none is known. Null without a name or a match.
 */
export async function findOrCreateCompanies(
  req: PayloadRequest,
  submissions: readonly Party[],
): Promise<(null | string)[]> {
  const told = submissions.map(toldBy)
  const candidates = await findCandidates(req, told)
  const found: (null | string)[] = []
  // Whoever comes later may be of a company that is new with one before.
  const made: Candidate[] = []
  for (const [n, company] of told.entries()) {
    const known = await findCompany(req, company, [...candidates.get(String(n))!, ...made])
    const isNew = !known && company.name !== ''
    if (isNew) made.push({ ...company, id: `new ${n}` })
    found.push(isNew ? `new ${n}` : known)
  }
  for (const id of found) if (id && !isMade(made, id)) await holdParty(req, 'companies', id)
  const docs = made.map(({ name, domain, country }) => ({ name, domain, country }))
  const stored = await createKnown({ req, collection: 'companies', docs })
  const ids = new Map(made.map(({ id }, n) => [id, stored[n]!.id]))
  return found.map((id) => ids.get(id ?? '') ?? id)
}

const toldBy = ({ email, organisation, country }: Party): MatchableCompany => ({
  name: organisation ?? '',
  domain: companyDomain(email),
  country,
})

type Candidate = MatchableCompany & Pick<Company, 'id'> & Partial<Company>

const isMade = (made: readonly Candidate[], id: string) => made.some((each) => each.id === id)

function keysOf({ name, domain }: MatchableCompany) {
  const nameKey = normaliseCompanyName(name)
  return { domain: domain ? [domain] : [], nameKey: nameKey ? [nameKey] : [] }
}

/** Live companies, and merged ones: they lead to the company that is kept. Oldest first. */
async function findCandidates(
  req: PayloadRequest,
  told: readonly MatchableCompany[],
): Promise<Map<string, Candidate[]>> {
  const found = await candidatesFor<Candidate>({
    req,
    collection: 'companies',
    parties: new Map(told.map((company, n) => [String(n), company])),
    keysOf,
    fields: ['country', 'deletedAt', 'domain', 'mergedInto', 'name'],
    order: 'oldest',
  })
  const isKept = ({ deletedAt, mergedInto }: Candidate) => !deletedAt || mergedInto
  return new Map([...found].map(([name, all]) => [name, all.filter(isKept)]))
}

async function findCompany(
  req: PayloadRequest,
  told: MatchableCompany,
  candidates: readonly Candidate[],
): Promise<null | string> {
  const isOfDomain = ({ domain }: Candidate) => Boolean(told.domain) && domain === told.domain
  const ofName = candidates.filter((each) => !isOfDomain(each))
  for (const company of [...candidates.filter(isOfDomain), ...ofName]) {
    if (matchCompanies(told, company)?.strength !== 'strong') continue
    const survivor = await survivorOf(req, 'companies', company)
    if (!survivor.deletedAt) return survivor.id
  }
  return null
}
