import type { Where } from 'payload'

import { ballAfter } from '@/domain/pipeline/ballAfter'

/** What an investor and our people said to each other: no notes among ourselves, and no machines. */
export const conversationOf = (enquiry: string): Where[] => [
  { enquiry: { equals: enquiry } },
  { direction: { in: Object.keys(ballAfter) } },
  { automatic: { not_equals: true } },
]
