import { getDomain } from 'tldts'

import { freeMailDomains } from './freeMailDomains'
import { normaliseEmail } from './normaliseEmail'

/** The registrable domain of an address (`acme.co.uk`); null for free mail and non-addresses. */
export function companyDomain(email: string): string | null {
  const [, domain] = /^[^@]+@([^@]+)$/.exec(normaliseEmail(email)) ?? []
  const registrable = domain ? getDomain(domain) : null
  return registrable && !freeMailDomains.has(registrable) ? registrable : null
}
