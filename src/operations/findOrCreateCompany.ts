import type { PayloadRequest, Where } from 'payload'

import { companyDomain } from '@/domain/matching/companyDomain'
import { type MatchableCompany, matchCompanies } from '@/domain/matching/matchCompanies'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Company } from '@/payload-types'

import { holdParty } from './holdParty'
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
  const { id } = await req.payload.create({
    collection: 'companies',
    data: { ...told, name: organisation },
    depth: 0,
    // Investors may not reach the collection.
    overrideAccess: true,
    req,
  })
  return id
}

async function findCompany(
  req: PayloadRequest,
  told: MatchableCompany,
): Promise<string | undefined> {
  const { domain } = told
  const nameKey = normaliseCompanyName(told.name)
  const alike = await candidates(req, [
    ...(domain ? [{ domain: { equals: domain } }] : []),
    ...(nameKey ? [{ nameKey: { equals: nameKey } }] : []),
  ])
  const isOfDomain = (company: Company) => Boolean(domain) && company.domain === domain
  const [ofDomain, ofName] = [alike.filter(isOfDomain), alike.filter((each) => !isOfDomain(each))]
  for (const company of [...ofDomain, ...ofName]) {
    if (matchCompanies(told, company)?.strength !== 'strong') continue
    const survivor = await survivorOf(req, 'companies', company)
    if (!survivor.deletedAt) return survivor.id
  }
}

/** Live companies, and merged ones: they lead to the company that is kept. Oldest first. */
async function candidates(req: PayloadRequest, alike: Where[]): Promise<Company[]> {
  if (alike.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'companies',
    depth: 0,
    joins: false,
    limit: 40,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    trash: true,
    where: {
      and: [
        { or: alike },
        { or: [{ deletedAt: { equals: null } }, { mergedInto: { not_equals: null } }] },
      ],
    },
  })
  return docs
}
