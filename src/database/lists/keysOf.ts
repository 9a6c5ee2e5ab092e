import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'

type Listed = { collection: CollectionSlug; sort?: string | string[] }

/** What a list is sorted by, the first most. */
export const keysOf = (
  { payload }: Pick<BaseDatabaseAdapter, 'payload'>,
  { collection, sort }: Listed,
): string[] =>
  [sort ?? payload.collections[collection].config.defaultSort ?? '-createdAt'].join().split(',')
