import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { RoutingKnowledge, RoutingRule } from '@/domain/routing/routingKnowledge'
import { themeLexicons } from '@/seed/themeLexicons'

/** The six themes with two owners each, named for them. */
export const themes = Object.entries(themeLexicons).map(([slug, lexicon]) => ({
  slug,
  name: { en: `Theme ${slug}`, ko: `${slug} 분야` },
  owners: [
    { id: `${slug}-1`, name: `First of ${slug}`, available: true },
    { id: `${slug}-2`, name: `Second of ${slug}`, available: true },
  ],
  lexicon,
}))

export const knowledgeWith = (rules: RoutingRule[] = []): RoutingKnowledge => ({
  ruleSetVersion: 'v1',
  rules,
  themes,
})

export const enquiryOf = (changes: Partial<RoutingEnquiry> = {}): RoutingEnquiry => ({
  channel: 'form',
  language: 'en',
  country: null,
  companyName: null,
  companyDomain: null,
  subject: '',
  message: '',
  themes: [],
  assets: [],
  projects: [],
  ...changes,
})
