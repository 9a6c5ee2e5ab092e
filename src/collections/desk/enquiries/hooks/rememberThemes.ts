import type { CollectionAfterChangeHook } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { rememberThemes as remember } from '@/operations/parties/rememberThemes'
import type { Enquiry } from '@/payload-types'

/** The contact and company of an enquiry keep its themes. */
export const rememberThemes: CollectionAfterChangeHook<Enquiry> = async ({ doc, req }) => {
  await atEndOfBatch(req, remember, [doc])
}
