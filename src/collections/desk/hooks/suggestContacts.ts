import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import { contactLookalikes } from '@/operations/parties/contactLookalikes'
import { suggestMatches } from '@/operations/parties/suggestMatches'
import type { Contact } from '@/payload-types'

const isMatchedBy = ({ name, email, phone, company }: Contact) =>
  JSON.stringify([name, email, phone ?? null, idOf(company)])

/** A new or changed contact that may be there already is suggested to staff. */
export const suggestContacts: CollectionAfterChangeHook<Contact> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && isMatchedBy(doc) === isMatchedBy(previousDoc)) return
  const lookalikes = await contactLookalikes(req, doc)
  await suggestMatches({ req, collection: 'contacts', id: doc.id, lookalikes })
}
