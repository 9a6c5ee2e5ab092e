import type { SiteWords } from '@/i18n/site/en'

/** The sections of the site in the order of its navigation: path and name of its word. */
export const sections = [
  ['/themes', 'themes'],
  ['/projects', 'projects'],
  ['/assets', 'assets'],
  ['/case-studies', 'caseStudies'],
  ['/programmes', 'programmes'],
  ['/board', 'board'],
] as const satisfies [string, keyof SiteWords['nav']][]
