import type { Access, GlobalConfig } from 'payload'

import { actorsOf } from './grantedScopes'
import { globals } from './matrix'

type GlobalSlug = keyof typeof globals
type Operation = keyof (typeof globals)[GlobalSlug]

const granted =
  (slug: GlobalSlug, operation: Operation): Access =>
  ({ req }) =>
    actorsOf(req.user).some((actor) => actor in globals[slug][operation])

/** All access rules of a global, for its `access` property. */
export const accessForGlobal = (slug: GlobalSlug): NonNullable<GlobalConfig['access']> => ({
  read: granted(slug, 'read'),
  readVersions: granted(slug, 'update'),
  update: granted(slug, 'update'),
})
