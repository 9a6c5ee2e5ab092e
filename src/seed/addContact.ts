import type { PayloadRequest } from 'payload'

import type { Ledger } from './ledger'
import type { Contact } from './schemas'

const KEY = 'globals/contact'

/** Fills the global with the region's contact details, in each language in turn. */
export async function addContact(
  req: PayloadRequest,
  ledger: Ledger,
  { oneFrontDoor, organisation, postalAddress, purpose, ...contact }: Contact,
): Promise<void> {
  if (ledger.has(KEY)) return
  const organisationId = (slug: string) => ledger.get(`organisations/${slug}`)
  for (const locale of ['en', 'ko'] as const) {
    await req.payload.updateGlobal({
      slug: 'contact',
      data: {
        ...contact,
        organisation: organisationId(organisation),
        oneFrontDoor: {
          name: oneFrontDoor.name[locale],
          summary: oneFrontDoor.summary[locale],
          runBy: organisationId(oneFrontDoor.runBy),
          delivery: organisationId(oneFrontDoor.delivery),
          sourceLines: oneFrontDoor.sourceLines,
        },
        postalAddress: postalAddress?.[locale],
        purpose: purpose[locale],
      },
      depth: 0,
      locale,
      // The first start, on nobody's behalf.
      overrideAccess: true,
      req,
    })
  }
  ledger.set(KEY, KEY)
}
