import type { ContentSlug } from '@/collections/slugs'

const title = { 'case-studies': 'title', targets: 'label' } as Partial<Record<ContentSlug, string>>

/** What a record of a content collection needs to be stored: a slug and a name. */
export const newRecord = (collection: ContentSlug, slug: string) => ({
  slug,
  [title[collection] ?? 'name']: slug,
  ...(collection === 'assets' && { mapNumber: 1000 + (made += 1) }),
})

let made = 0
