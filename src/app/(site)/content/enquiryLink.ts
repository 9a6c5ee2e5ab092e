import type { Language } from '@/i18n/languages'

/** The parameter by which a page tells the form which record it was opened from. */
export const openedFrom = {
  theme: 'themes',
  project: 'projects',
  asset: 'assets',
  'case-study': 'case-studies',
} as const

export type OpenedFrom = keyof typeof openedFrom

/** The address of the form, opened from a record or from a page without one. */
export const enquiryLink = (language: Language, from?: [OpenedFrom | 'page', string]): string =>
  `/${language}/enquire${from ? `?${from[0]}=${encodeURIComponent(from[1])}` : ''}`
