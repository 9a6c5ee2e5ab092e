import type { Bilingual } from '../bilingual'
import { normaliseCompanyName } from '../matching/normaliseCompanyName'
import { findTerms } from '../text/findTerms'
import { parseTerms } from '../text/parseTerms'
import { readText } from '../text/readText'
import { indexTerms } from '../text/termIndex'
import type { RoutingEnquiry } from './routingEnquiry'
import type { RuleConditions } from './routingKnowledge'

type Lists = Omit<Required<RuleConditions>, 'minimumInvestment'>

/** One kind of condition: what people call it, and which of the wanted values an enquiry has. */
export type ListCheck = {
  label: Bilingual
  found: (wanted: readonly string[], enquiry: RoutingEnquiry) => string[]
}

const present = (values: readonly (string | null)[]): string[] =>
  values.filter((value) => value !== null)

const shared = (wanted: readonly string[], values: readonly (string | null)[]): string[] => {
  const have = new Set(present(values).map((value) => value.toLowerCase()))
  return wanted.filter((value) => have.has(value.toLowerCase()))
}

const themesOf = ({ themes, projects, assets }: RoutingEnquiry) => [
  ...themes,
  ...[...projects, ...assets].map(({ theme }) => theme),
]

const wordsIn = (wanted: readonly string[], { subject, message }: RoutingEnquiry): string[] => {
  const found = findTerms(readText(`${subject}\n${message}`), indexTerms(parseTerms(wanted)))
  return [...found.keys()].map(({ label }) => label)
}

const companiesOf = (wanted: readonly string[], enquiry: RoutingEnquiry): string[] => {
  const name = normaliseCompanyName(enquiry.companyName ?? '')
  return wanted.filter(
    (company) =>
      company.toLowerCase() === enquiry.companyDomain ||
      (name !== '' && normaliseCompanyName(company) === name),
  )
}

export const ruleChecks: Record<keyof Lists, ListCheck> = {
  themes: {
    label: { en: 'theme', ko: '테마' },
    found: (wanted, enquiry) => shared(wanted, themesOf(enquiry)),
  },
  assets: {
    label: { en: 'asset', ko: '자산' },
    found: (wanted, { assets }) =>
      shared(
        wanted,
        assets.map(({ slug }) => slug),
      ),
  },
  projects: {
    label: { en: 'project', ko: '프로젝트' },
    found: (wanted, { projects }) =>
      shared(
        wanted,
        projects.map(({ slug }) => slug),
      ),
  },
  words: { label: { en: 'word', ko: '단어' }, found: wordsIn },
  countries: {
    label: { en: 'country', ko: '국가' },
    found: (wanted, { country }) => shared(wanted, [country]),
  },
  languages: {
    label: { en: 'language', ko: '언어' },
    found: (wanted, { language }) => shared(wanted, [language]),
  },
  channels: {
    label: { en: 'channel', ko: '접수 경로' },
    found: (wanted, { channel }) => shared(wanted, [channel]),
  },
  companies: { label: { en: 'company', ko: '기업' }, found: companiesOf },
}
