/**
 * A term of one collection's records, as MongoDB has it: asked for by a term and a collection apart, it
 * would go through all that one of the two finds.
 */
export const termIn = (collection: string, term: string): string => `${collection} ${term}`
