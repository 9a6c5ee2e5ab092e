import type { PayloadRequest } from 'payload'

import type { RoutingPreview } from '@/contracts/routingPreview'

import type { BodyFault } from './refuseBody'

const collections = ['themes', 'assets', 'projects'] as const

/** The slugs of a question that no published record has. */
export async function unknownRecords(
  req: PayloadRequest,
  asked: Pick<RoutingPreview, (typeof collections)[number]>,
): Promise<BodyFault[]> {
  const faults: BodyFault[] = []
  for (const collection of collections) {
    const slugs = [...new Set(asked[collection])]
    const missing = slugs.length > 0 ? await missingOf(req, collection, slugs) : []
    faults.push(...missing.map((slug) => ({ field: collection, detail: unpublished(slug) })))
  }
  return faults
}

const unpublished = (slug: string) => ({
  en: `Nothing is published under “${slug}”.`,
  ko: `‘${slug}’(으)로 공개된 항목이 없습니다.`,
})

async function missingOf(
  req: PayloadRequest,
  collection: (typeof collections)[number],
  slugs: string[],
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { slug: true },
    where: { and: [{ slug: { in: slugs } }, { _status: { equals: 'published' } }] },
  })
  return slugs.filter((slug) => !docs.some((doc) => doc.slug === slug))
}
