import type { CollectionAfterChangeHook } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { suggestCompanies as suggest } from '@/operations/parties/suggestCompanies'
import type { Company } from '@/payload-types'

const isMatchedBy = ({ name, domain, country }: Company) =>
  JSON.stringify([name, domain ?? null, country ?? null])

/** A new or changed company that may be there already is suggested to staff. */
export const suggestCompanies: CollectionAfterChangeHook<Company> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && isMatchedBy(doc) === isMatchedBy(previousDoc)) return
  await atEndOfBatch(req, suggest, [doc])
}
