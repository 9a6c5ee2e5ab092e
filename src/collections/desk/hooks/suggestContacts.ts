import type { CollectionAfterChangeHook } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { idOf } from '@/operations/idOf'
import { suggestContacts as suggest } from '@/operations/parties/suggestContacts'
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
  await atEndOfBatch(req, suggest, [doc])
}
