import type { CollectionAfterChangeHook } from 'payload'

import { companyLookalikes } from '@/operations/parties/companyLookalikes'
import { suggestMatches } from '@/operations/parties/suggestMatches'
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
  const lookalikes = await companyLookalikes(req, doc)
  await suggestMatches({ req, collection: 'companies', id: doc.id, lookalikes })
}
