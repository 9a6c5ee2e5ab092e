import type { CollectionBeforeOperationHook } from 'payload'

import { grantedScopes } from '@/access/grantedScopes'
import { mayWriteField } from '@/access/mayWriteField'

type Update = { id?: string; data?: Record<string, unknown> }

/**
 * Of somebody else's account, whoever may update it `in-part` changes the fields that the matrix
 * grants by name and no other, those that Payload itself adds (password, sessions) included.
 */
export const keepToGrantedFields: CollectionBeforeOperationHook<'users'> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as Update
  if (operation !== 'update' || overrideAccess || !data || !req.user) return args
  const granted = grantedScopes(req.user, 'users', 'update')
  if (granted.includes('all') || !granted.includes('in-part') || id === req.user.id) return args
  const kept = Object.entries(data).filter(
    // Moving to the trash is asked for as deletion; taking out of it is not asked for at all.
    ([name, value]) =>
      name === 'deletedAt' ? value !== null : mayWriteField(req, 'users', name, 'update'),
  )
  return { ...args, data: Object.fromEntries(kept) }
}
