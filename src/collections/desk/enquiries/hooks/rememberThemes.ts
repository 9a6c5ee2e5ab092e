import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { writeSearchEntry } from '@/database/searchIndex/writeSearchEntry'
import { idOf } from '@/operations/idOf'
import { idsOf } from '@/operations/idsOf'
import { entryOfParty } from '@/operations/search/entryOfParty'
import { searchedFields } from '@/operations/search/searchedFields'
import type { Contact, Enquiry } from '@/payload-types'

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
  const party = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    // The system keeps this field; whoever saves the enquiry may not be allowed to.
    overrideAccess: true,
    req,
    select: searchedFields[collection],
    trash: true,
  })
  const known = idsOf(party?.themes)
  const unknown = themes.filter((theme) => !known.includes(theme))
  if (!party || unknown.length === 0) return
  const data = { themes: [...known, ...unknown] }
  // Straight to the database: nothing else of the party changes, and nobody edits it.
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  await writeSearchEntry(req, entryOfParty(collection, { ...party, ...data } as Contact))
}
