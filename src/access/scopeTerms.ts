import { scopeTerm } from '@/domain/search/scopeTerm'
import type { PayloadRequest } from 'payload'

import type { Slug } from '@/collections/slugs'

import { grantedScopes } from './grantedScopes'
import { ownThemes } from './ownThemes'
import { verifiedStages } from './verifiedStages'

/**
 * One of these terms every record has in the search index that the user may read; null: they may read
 * all. It narrows a search down to what the access rules will leave of it; it does not replace them.
 */
export async function scopeTerms(req: PayloadRequest, slug: Slug): Promise<null | string[]> {
  const granted = grantedScopes(req.user, slug, 'read')
  if (granted.includes('all')) return null
  const own = granted.includes('own-themes') ? await ownTerms(req) : []
  const verified = granted.includes('verifying')
    ? verifiedStages.map((stage) => scopeTerm('stage', stage))
    : []
  return [...own, ...verified]
}

async function ownTerms(req: PayloadRequest): Promise<string[]> {
  const { id } = req.user!
  const themes = await ownThemes(req)
  return [
    scopeTerm('owner', id),
    scopeTerm('manager', id),
    ...themes.map((theme) => scopeTerm('theme', theme)),
  ]
}
