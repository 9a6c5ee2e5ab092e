import type { ContentSlug } from '@/collections/slugs'

import type { Ledger } from './ledger'
import type { Records } from './schemas'

/** Ids of documents by their slugs in the prospectus; what is not there (any more) is left out. */
export class References {
  /** Whether something was asked for that is not there. */
  isIncomplete = false

  constructor(
    private readonly ids: Ledger,
    private readonly assetRecords: Records['assets'],
  ) {}

  one(collection: ContentSlug | 'users', slug: null | string | undefined): null | string {
    if (!slug) return null
    const id = this.ids.get(`${collection}/${slug}`)
    if (!id) this.isIncomplete = true
    return id ?? null
  }

  many(collection: ContentSlug | 'users', slugs: string[]): string[] {
    return slugs.map((slug) => this.one(collection, slug)).filter((id) => id !== null)
  }

  assets(mapNumbers: number[]): string[] {
    const slugOf = (number: number) =>
      this.assetRecords.find(({ mapNumber }) => mapNumber === number)?.slug
    return mapNumbers
      .map((number) => this.one('assets', slugOf(number)))
      .filter((id) => id !== null)
  }
}
