import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { chosenThemes } from './chosenThemes'
import type { RoutingLookups } from './routingLookups'

/** An enquiry as the routing rules see it: slugs instead of ids, the company by name and domain. */
export function routingView(enquiry: Partial<Enquiry>, lookups: RoutingLookups): RoutingEnquiry {
  const company = lookups.companies.get(idOf(enquiry.company) ?? '')
  return {
    channel: enquiry.channel ?? 'form',
    language: enquiry.language ?? 'en',
    country: enquiry.country ?? null,
    companyName: company?.name ?? null,
    companyDomain: company?.domain ?? null,
    subject: enquiry.subject ?? '',
    message: enquiry.message ?? '',
    themes: chosenThemes(enquiry.routing, {
      themes: found(lookups.themes, idsOf(enquiry.themes)),
      found: lookups.themes.get(idOf(enquiry.routing?.theme) ?? '') ?? null,
    }),
    assets: found(lookups.assets, idsOf(enquiry.assets)),
    projects: found(lookups.projects, idsOf(enquiry.projects)),
    investment: enquiry.totalInvestment?.amount ?? null,
  }
}

const found = <T>(known: Map<string, T>, ids: string[]): T[] =>
  ids.map((id) => known.get(id)).filter((each) => each !== undefined)
