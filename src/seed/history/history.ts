import type { SearchEntry } from '@/database/searchIndex/searchEntry'

import type { Random } from './random'

export type Row = Record<string, unknown>

/** In an order in which each refers to none that comes later. */
export const historySlugs = [
  'companies',
  'contacts',
  'journal',
  'enquiries',
  'outgoing-mail',
  'interactions',
  'enquiry-events',
  'clocks',
] as const

/** Rows by collection, each as Payload would give it to its database, and what finds them. */
export type History = Record<(typeof historySlugs)[number], Row[]> & { found: SearchEntry[] }

export type Theme = { id: string; owner: string }

/** What the histories are made from; the same plan makes the same histories. */
export type Plan = {
  size: number
  start: number
  until: number
  themes: readonly Theme[]
  /** A new id, of the kind that the database has. */
  newId: (random: Random, at: number) => string
}
