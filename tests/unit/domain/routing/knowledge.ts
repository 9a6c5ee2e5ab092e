import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type { RoutingKnowledge, RoutingRule, StaffMember } from '@/domain/routing/routingKnowledge'
import { themeLexicons } from '@/seed/themeLexicons'

/** A day on which nobody is away, unless a test says so. */
export const now = new Date('2026-11-24T10:00:00Z')

export const member = (id: string, changes: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  canAnswer: true,
  absences: [],
  capacity: null,
  load: 0,
  ...changes,
})

/** Away on the day of `now`. */
export const away = (cover: string | null = null) => ({
  absences: [{ from: '2026-11-23', to: '2026-11-27', cover }],
})

/** The six themes with two owners each, named for them. */
export const themes = Object.entries(themeLexicons).map(([slug, lexicon]) => ({
  slug,
  name: { en: `Theme ${slug}`, ko: `${slug} 테마` },
  owners: [`${slug}-1`, `${slug}-2`],
  lexicon,
}))

const staff = themes.flatMap(({ slug }) => [
  member(`${slug}-1`, { name: `First of ${slug}` }),
  member(`${slug}-2`, { name: `Second of ${slug}` }),
])

export const knowledgeWith = (rules: RoutingRule[] = []): RoutingKnowledge => ({
  ruleSetVersion: 'v1',
  rules,
  themes,
  pools: [],
  staff,
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
