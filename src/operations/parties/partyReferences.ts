import type { PartySlug } from '@/collections/slugs'

/** A field that points to a contact or company; `title` is what to call the record it is in. */
export type PartyReference =
  | { collection: 'enquiries'; field: 'company' | 'contact'; title: 'reference' }
  | { collection: 'contacts'; field: 'company'; title: 'name' }

/** Everything that points to a contact or company, and goes over to the record that is kept. */
export const partyReferences: Record<PartySlug, PartyReference[]> = {
  contacts: [{ collection: 'enquiries', field: 'contact', title: 'reference' }],
  companies: [
    { collection: 'enquiries', field: 'company', title: 'reference' },
    { collection: 'contacts', field: 'company', title: 'name' },
  ],
}
