import type { BaseDatabaseAdapter } from 'payload'

import type { Asked } from '../asked'

/** What a list is sorted by, the first most. */
export const keysOf = (
  { payload }: Pick<BaseDatabaseAdapter, 'payload'>,
  { collection, sort }: Asked,
): string[] =>
  [sort ?? payload.collections[collection].config.defaultSort ?? '-createdAt'].join().split(',')
