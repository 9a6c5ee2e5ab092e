import type { PayloadRequest } from 'payload'

import type { RoutingPreview } from '@/contracts/routingPreview'
import { companyDomain } from '@/domain/matching/companyDomain'
import { decideRoute } from '@/domain/routing/decideRoute'
import type { RoutingDecision } from '@/domain/routing/routingDecision'
import type { Interest, RoutingEnquiry } from '@/domain/routing/routingEnquiry'

import { publishedContent } from '../publishedContent'
import { interestsBy } from './interestsBy'
import { routingKnowledge } from './routingKnowledge'

type Preview = { req: PayloadRequest; enquiry: RoutingPreview }

/** Where an enquiry would go if it came now, and why. Writes nothing, and takes no turn of a pool. */
export async function previewRoute({ req, enquiry }: Preview): Promise<RoutingDecision> {
  const view = await viewOf({ req, enquiry })
  return decideRoute(
    view,
    { ...(await routingKnowledge(req)), content: await publishedContent(req) },
    new Date(),
  )
}

const viewOf = async ({ req, enquiry }: Preview): Promise<RoutingEnquiry> => ({
  channel: enquiry.channel ?? 'form',
  language: enquiry.language ?? 'en',
  country: enquiry.country ?? null,
  companyName: enquiry.organisation ?? null,
  companyDomain: enquiry.email ? companyDomain(enquiry.email) : null,
  subject: enquiry.subject ?? '',
  message: enquiry.message ?? '',
  themes: enquiry.themes ?? [],
  assets: await interestsOf(req, 'assets', enquiry.assets),
  projects: await interestsOf(req, 'projects', enquiry.projects),
  investment: enquiry.investment ?? null,
})

async function interestsOf(
  req: PayloadRequest,
  collection: 'assets' | 'projects',
  slugs: readonly string[] = [],
): Promise<Interest[]> {
  const known = await interestsBy({ req, collection, by: 'slug', values: slugs })
  return slugs.map((slug) => known.get(slug)).filter((interest) => interest !== undefined)
}
