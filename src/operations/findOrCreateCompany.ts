import type { PayloadRequest, Where } from 'payload'

import type { EnquirySubmission } from '@/contracts/enquirySubmission'
import { companyDomain } from '@/domain/matching/companyDomain'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'

/**
 * The company a submission comes from: known by the domain of its e-mail address, else by its name
 * without legal form; made when a name was given and none is known. Null without a name or a match.
 */
export async function findOrCreateCompany({
  req,
  submission: { email, organisation, country },
}: {
  req: PayloadRequest
  submission: EnquirySubmission
}): Promise<null | string> {
  const domain = companyDomain(email)
  const known =
    (domain && (await findCompany(req, { domain: { equals: domain } }))) ||
    (organisation &&
      (await findCompany(req, { nameKey: { equals: normaliseCompanyName(organisation) } })))
  if (known) return known
  if (!organisation) return null
  const { id } = await req.payload.create({
    collection: 'companies',
    data: { name: organisation, domain, country },
    depth: 0,
    // Investors may not reach the collection.
    overrideAccess: true,
    req,
  })
  return id
}

async function findCompany(req: PayloadRequest, where: Where): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'companies',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: 'createdAt',
    where,
  })
  return docs[0]?.id
}
