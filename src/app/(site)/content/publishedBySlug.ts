import { notFound } from 'next/navigation'
import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { cache } from 'react'

import type { ContentSlug } from '@/collections/slugs'
import type { Language } from '@/i18n/languages'

import { findPublished } from './findPublished'

/** The published record of that slug; a draft, a trashed or an unknown one is a page not found. */
export const publishedBySlug = cache(
  async <S extends ContentSlug & CollectionSlug>(
    collection: S,
    slug: string,
    language: Language,
  ): Promise<DataFromCollectionSlug<S>> => {
    const [record] = await findPublished(collection, language, {
      limit: 1,
      where: { slug: { equals: slug } },
    })
    return record ?? notFound()
  },
)
