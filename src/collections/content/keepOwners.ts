import type { CollectionBeforeValidateHook } from 'payload'

import { mayWriteField } from '@/access/mayWriteField'
import { idsOf } from '@/operations/idsOf'
import type { Theme } from '@/payload-types'

/**
 * The owners stay as they are under whoever may not write them: Payload, as it restores a version,
 * leaves out what the user may not write, and so would take the owners away.
 */
export const keepOwners: CollectionBeforeValidateHook<Theme> = ({ data, originalDoc, req }) => {
  if (!data || data.owners || mayWriteField(req, 'themes', 'owners', 'update')) return data
  return { ...data, owners: idsOf(originalDoc?.owners) }
}
