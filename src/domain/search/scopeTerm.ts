/**
 * A term of the search index that says whose a record is. No word of a text is one, because those
 * have no colon.
 */
export const scopeTerm = (kind: 'manager' | 'owner' | 'stage' | 'theme', value: string): string =>
  `${kind}:${value}`
