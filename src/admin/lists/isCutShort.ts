import type { PaginatedDocs } from 'payload'

import { mostCounted } from '@/database/lists/mostCounted'

type Page = Pick<PaginatedDocs, 'hasNextPage' | 'limit' | 'totalDocs'> & { page?: number }

/** Whether the total of a list is but how far it was counted, or paged, and not how many there are. */
export const isCutShort = ({ hasNextPage, limit, page = 1, totalDocs }: Page): boolean =>
  hasNextPage && totalDocs > mostCounted && totalDocs <= Math.max(mostCounted, page * limit) + 1
