import type { CollectionAfterChangeHook } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry } from '@/payload-types'

/** The clocks follow whatever changes on an enquiry, and its due times follow the clocks. */
export const keepClocks: CollectionAfterChangeHook<Enquiry> = async ({
  context,
  doc,
  operation,
  req,
}) => {
  const isNew = operation === 'create'
  const at = context.movedAt as Date | undefined
  const dues = await atEndOfBatch(req, settleClocks, [{ enquiry: doc.id, isNew, at }])
  return { ...doc, due: dues?.get(doc.id) ?? doc.due }
}
