import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import type { Slug } from '@/collections/slugs'

import { grantedScopes } from './grantedScopes'
import type { Operation } from './matrix'
import { scopes } from './scopes'

/** The access rule of one operation on one collection, as the matrix has it. */
export const rule =
  (slug: Slug, operation: Operation): Access =>
  async ({ req }) => {
    const granted = grantedScopes(req.user, slug, operation)
    const reach = await Promise.all(granted.map((scope) => scopes[scope]({ req, slug })))
    if (reach.length === 0) return false
    if (reach.includes(true)) return true
    return { or: reach as Where[] }
  }

const mayEnterAdmin = ({ req }: { req: PayloadRequest }) => Boolean(req.user?.roles?.length)

/** All access rules of a collection, for its `access` property. */
export function accessFor(slug: Slug): NonNullable<CollectionConfig['access']> {
  return {
    create: async (args) => Boolean(await rule(slug, 'create')(args)),
    read: rule(slug, 'read'),
    // Earlier versions are for those who may read everything of the collection now.
    readVersions: ({ req }) => grantedScopes(req.user, slug, 'read').includes('all'),
    update: rule(slug, 'update'),
    // Payload asks this for the trash as well as for good; `guardPurge` tells the two apart.
    delete: rule(slug, 'delete'),
    ...(slug === 'users' && { admin: mayEnterAdmin, unlock: rule(slug, 'create') }),
  }
}
