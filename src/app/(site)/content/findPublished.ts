import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'

import type { ContentSlug } from '@/collections/slugs'
import type { Language } from '@/i18n/languages'
import { runningPayload } from '@/server/runningPayload'

type Options = { where?: Where; sort?: string; limit?: number; depth?: number }
type Content = ContentSlug & CollectionSlug

/** Published records of a collection as an anonymous visitor may read them, in one language. */
export async function findPublished<S extends Content>(
  collection: S,
  language: Language,
  { where, sort, limit = 0, depth = 1 }: Options = {},
): Promise<DataFromCollectionSlug<S>[]> {
  const payload = runningPayload()
  const { docs } = await payload.find({
    collection,
    depth,
    fallbackLocale: 'en',
    limit,
    locale: language,
    overrideAccess: false,
    pagination: false,
    sort,
    where,
  })
  return docs as DataFromCollectionSlug<S>[]
}
