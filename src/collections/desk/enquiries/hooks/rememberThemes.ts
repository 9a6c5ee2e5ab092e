import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { idOf } from '@/operations/idOf'
import { idsOf } from '@/operations/idsOf'
import { keepSearchable } from '@/operations/search/keepSearchable'
import type { Enquiry } from '@/payload-types'

/** Adds the enquiry's themes to its contact and company, so that the themes' owners see them. */
export const rememberThemes: CollectionAfterChangeHook<Enquiry> = async ({ doc, req }) => {
  const themes = idsOf(doc.themes)
  await remember({ req, collection: 'contacts', id: idOf(doc.contact), themes })
  await remember({ req, collection: 'companies', id: idOf(doc.company), themes })
}

type Party = {
  req: PayloadRequest
  collection: 'companies' | 'contacts'
  id: null | string
  themes: string[]
}

async function remember({ req, collection, id, themes }: Party): Promise<void> {
  if (!id || themes.length === 0) return
  const party = await plainFields({ req, collection, id, fields: ['themes'] })
  const known = idsOf(party?.themes)
  const unknown = themes.filter((theme) => !known.includes(theme))
  if (!party || unknown.length === 0) return
  // Straight to the database: nothing else of the party changes, and nobody edits it.
  await req.payload.db.updateOne({
    collection,
    id,
    data: { themes: [...known, ...unknown] },
    req,
    returning: false,
  })
  await keepSearchable(req, collection, id)
}
