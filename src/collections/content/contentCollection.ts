import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/accessFor'
import { slugField } from '@/collections/fields/slugField'
import type { ContentSlug } from '@/collections/slugs'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'

type Parts = Pick<CollectionConfig, 'defaultSort' | 'labels'> & {
  slug: ContentSlug
  admin: Pick<
    NonNullable<CollectionConfig['admin']>,
    'defaultColumns' | 'description' | 'listSearchableFields' | 'useAsTitle'
  >
  fields: Field[]
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate'>
}

/** What all content has in common: drafts, versions, scheduled publishing, a trash and a slug. */
export const contentCollection = ({
  admin,
  fields,
  hooks,
  slug,
  ...parts
}: Parts): CollectionConfig => ({
  ...parts,
  slug,
  admin: { group: groups.content, ...admin },
  access: accessFor(slug),
  endpoints: trashEndpoints(slug),
  hooks: { ...hooks, beforeOperation: [guardPurge(slug)] },
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  fields: [...slugField(), ...fields],
})
