import type { PayloadRequest } from 'payload'

import type { Contact } from '@/payload-types'

import { contactLookalikes } from './contactLookalikes'
import { suggestMatches } from './suggestMatches'

/** Suggests to staff what new or changed contacts may repeat. */
export const suggestContacts = (req: PayloadRequest, contacts: readonly Contact[]): Promise<void> =>
  suggestMatches({
    req,
    collection: 'contacts',
    parties: contacts,
    lookalikesOf: contactLookalikes,
  })
