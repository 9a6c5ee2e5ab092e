import type { PartyReference } from './partyReferences'

/** One reference that a merge moved, as its record keeps it. */
export type MovedReference = Pick<PartyReference, 'collection' | 'field'> & { id: string }
