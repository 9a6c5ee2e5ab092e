/** Whose records are found by their words. */
export const searchedSlugs = [
  'enquiries',
  'contacts',
  'companies',
  'incoming-mail',
  'attachments',
] as const

export type SearchedSlug = (typeof searchedSlugs)[number]
