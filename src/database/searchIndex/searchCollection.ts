/** The collection of MongoDB that is the search index; Payload knows nothing of it. */
export const searchCollection = {
  name: 'desk-terms',
  index: { terms: 1, at: -1 },
} as const
