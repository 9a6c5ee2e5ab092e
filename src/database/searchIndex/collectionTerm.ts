/** The term by which every record of a collection is found; no text has a colon in a term. */
export const collectionTerm = (collection: string): string => `in:${collection}`
