/** Whose records are found by their words. */
export const searchedSlugs = ['enquiries', 'contacts', 'companies'] as const

export type SearchedSlug = (typeof searchedSlugs)[number]
