import type { PayloadRequest } from 'payload'

import type { RoutingPreview } from '@/contracts/routingPreview'
import { companyDomain } from '@/domain/matching/companyDomain'
import { decideRoute } from '@/domain/routing/decideRoute'
import type { RoutingDecision } from '@/domain/routing/routingDecision'
import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'

import { findInterests } from './findInterests'
import { routingKnowledge } from './routingKnowledge'

type Preview = { req: PayloadRequest; enquiry: RoutingPreview }

/** Where an enquiry would go if it came now, and why. Writes nothing, and takes no turn of a pool. */
export async function previewRoute({ req, enquiry }: Preview): Promise<RoutingDecision> {
  const view = await viewOf({ req, enquiry })
  return decideRoute(view, await routingKnowledge(req), new Date())
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
  assets: await findInterests({
    req,
    collection: 'assets',
    by: 'slug',
    values: enquiry.assets ?? [],
  }),
  projects: await findInterests({
    req,
    collection: 'projects',
    by: 'slug',
    values: enquiry.projects ?? [],
  }),
  investment: enquiry.investment ?? null,
})
