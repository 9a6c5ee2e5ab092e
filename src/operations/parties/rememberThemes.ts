import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { appendValues } from '@/database/appendValues'
import { plainDocs } from '@/database/plainDocs'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { keepSearchable } from '../search/keepSearchable'

type Themed = Pick<Enquiry, 'company' | 'contact' | 'themes'>

/** Adds the themes of enquiries to their contacts and companies, so that the themes' owners see them. */
export async function rememberThemes(
  req: PayloadRequest,
  enquiries: readonly Themed[],
): Promise<void> {
  await remember(req, 'contacts', themesBy(enquiries, 'contact'))
  await remember(req, 'companies', themesBy(enquiries, 'company'))
}

type Themes = Map<string, Set<string>>

function themesBy(enquiries: readonly Themed[], party: 'company' | 'contact'): Themes {
  const themes: Themes = new Map()
  for (const enquiry of enquiries) {
    const [id, own] = [idOf(enquiry[party]), idsOf(enquiry.themes)]
    if (id && own.length > 0) themes.set(id, new Set([...(themes.get(id) ?? []), ...own]))
  }
  return themes
}

async function remember(req: PayloadRequest, collection: PartySlug, themes: Themes): Promise<void> {
  if (themes.size === 0) return
  const ids = [...themes.keys()]
  const parties = await plainDocs({ req, collection, ids, fields: ['themes'] })
  const added = [...parties].flatMap(([id, party]) => {
    const known = idsOf(party.themes)
    const values = [...themes.get(id)!].filter((theme) => !known.includes(theme))
    return values.length > 0 ? [{ id, after: known.length, values }] : []
  })
  // Straight to the database: nothing else of the party changes, and nobody edits it.
  await appendValues({ req, collection, field: 'themes', to: added })
  for (const { id } of added) await keepSearchable(req, collection, id)
}
