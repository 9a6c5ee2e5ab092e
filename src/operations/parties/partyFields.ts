import type { PartySlug } from '@/collections/slugs'

/** The fields that a merge fills from the other record; addresses and domains stay with theirs. */
export const partyFields = {
  contacts: ['name', 'phone', 'company', 'country', 'language'],
  companies: ['name', 'domain', 'country'],
} as const satisfies Record<PartySlug, readonly string[]>

/** What a merged record goes on being found by, when mail comes in. */
export const partyAddress = { contacts: 'email', companies: 'domain' } as const
