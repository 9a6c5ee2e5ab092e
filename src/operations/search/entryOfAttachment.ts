import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { searchTerms } from '@/domain/search/searchTerms'
import type { Attachment } from '@/payload-types'

type Known = Pick<Attachment, 'createdAt' | 'description' | 'id' | 'name'>

/** What a file is found by: what people call it. */
export const entryOfAttachment = ({ id, createdAt, name, description }: Known): SearchEntry => ({
  collection: 'attachments',
  record: id,
  at: createdAt,
  terms: searchTerms([name, description].filter(Boolean).join('\n')),
})
