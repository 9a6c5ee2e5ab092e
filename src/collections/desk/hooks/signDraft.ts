import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import type { ReplyDraft } from '@/payload-types'

/** A draft is its writer's. */
export const signDraft: CollectionBeforeChangeHook<ReplyDraft> = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, author: idOf(req.user) } : data
