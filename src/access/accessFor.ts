import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import type { Slug } from '@/collections/slugs'

import { grantedScopes } from './grantedScopes'
import type { Operation } from './matrix'
import { reach } from './reach'

/** The access rule of one operation on one collection, as the matrix has it. */
export const rule =
  (slug: Slug, operation: Operation): Access =>
  ({ req }) =>
    reach({ req, slug, granted: grantedScopes(req.user, slug, operation) })

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
