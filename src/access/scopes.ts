import type { PayloadRequest, Where } from 'payload'

import type { Slug } from '@/collections/slugs'
import { ownEnquiries } from '@/database/ownEnquiries'

import type { Scope } from './matrix'
import { ownThemes } from './ownThemes'
import { verifiedStages } from './verifiedStages'

type ScopeArgs = { req: PayloadRequest; slug: Slug }

/** Where a record says which themes and whose it is; desk records other than enquiries point to theirs. */
const enquiryPath = (slug: Slug, field: string) =>
  slug === 'enquiries' ? field : `enquiry.${field}`
const isParty = (slug: Slug) => slug === 'contacts' || slug === 'companies'

/** Who has no more than this is asked for by name: the database need not look through all for them. */
const FEW = 1000

async function ownThemesWhere({ req, slug }: ScopeArgs): Promise<Where> {
  const themes = await ownThemes(req)
  // Of none there is nothing to look for.
  if (isParty(slug) && themes.length === 0) return { id: { in: [] } }
  // The second is never so. Without it SQLite would begin with all records of these themes, and sort
  // them, where a list wants the first few.
  if (isParty(slug)) return { or: [{ themes: { in: themes } }, { createdAt: { equals: null } }] }
  const few = req.context.ownsMany
    ? null
    : await ownEnquiries({ req, user: req.user!.id, themes, most: FEW })
  // Once known, that stays true for the request; few may be one more in a moment.
  req.context.ownsMany = few === null
  if (few) return { [slug === 'enquiries' ? 'id' : 'enquiry']: { in: few } }
  return {
    or: [
      { [enquiryPath(slug, 'owner')]: { equals: req.user!.id } },
      { [enquiryPath(slug, 'projectManager')]: { equals: req.user!.id } },
      { [enquiryPath(slug, 'themes')]: { in: themes } },
    ],
  }
}

/**
 * `?trash=true` would show what is in the trash; a collection without drafts has no status. Payload
 * asks this through relationships too, where MongoDB gets `exists: false` wrong, but not `null`.
 */
const publishedWhere = ({ req, slug }: ScopeArgs): Where => ({
  and: [
    { deletedAt: { equals: null } },
    ...(req.payload.collections[slug as 'media'].config.versions?.drafts
      ? [{ _status: { equals: 'published' } }]
      : []),
  ],
})

/** What each scope of the matrix means to Payload: everything, or the documents of a query. */
export const scopes: Record<Scope, (args: ScopeArgs) => boolean | Where | Promise<Where>> = {
  all: () => true,
  // `keepToGrantedFields` sees to the fields.
  'in-part': () => true,
  published: publishedWhere,
  author: ({ req }) => ({ author: { equals: req.user!.id } }),
  self: ({ req }) => ({ id: { equals: req.user!.id } }),
  'own-themes': ownThemesWhere,
  verifying: ({ slug }) => ({
    [enquiryPath(slug, 'stage')]: { in: [...verifiedStages] },
  }),
}
