import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

/** Whoever records an interaction signs it, once. */
export const signInteraction: CollectionBeforeChangeHook<Interaction> = ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  author: operation === 'create' ? idOf(req.user) : idOf(originalDoc?.author),
})
