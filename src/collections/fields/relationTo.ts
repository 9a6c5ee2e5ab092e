import type { SingleRelationshipField } from 'payload'

import type { Slug } from '@/collections/slugs'

import type { Labelled } from './Labelled'

type Options = Pick<SingleRelationshipField, 'admin' | 'required' | 'access'> & {
  hasMany?: boolean
}

/** A reference to one record of another collection, or with `hasMany` to several in their order. */
export const relationTo = (
  relation: Slug,
  name: string,
  label: Labelled,
  options: Options = {},
): SingleRelationshipField =>
  ({
    name,
    type: 'relationship',
    label,
    relationTo: relation,
    index: true,
    ...options,
  }) as SingleRelationshipField
