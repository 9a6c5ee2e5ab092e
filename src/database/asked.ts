import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** What is asked of a list. */
export type Asked = {
  collection: CollectionSlug
  locale?: string
  req?: Partial<PayloadRequest>
  sort?: string | string[]
  where?: Where
}
