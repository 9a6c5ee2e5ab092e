import type { Journal } from '@/payload-types'

/** What is read of a journal row to process it. */
export const journalRowFields = [
  'channel',
  'origin',
  'receivedAt',
  'reference',
  'respondBy',
  'state',
  'submission',
] as const

export type JournalRow = Pick<Journal, 'id' | (typeof journalRowFields)[number]>
