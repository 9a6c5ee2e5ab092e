import type { CollectionBeforeValidateHook } from 'payload'

import { nextReferences } from '@/operations/capture/nextReferences'
import type { Enquiry } from '@/payload-types'

/** Gives a new enquiry what it starts with, however it came in: reference and place. */
export const receiveEnquiry: CollectionBeforeValidateHook<Enquiry> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const receivedAt = new Date(data.receivedAt ?? Date.now())
  return {
    ...data,
    reference: data.reference ?? (await nextReferences(req, receivedAt, 1))[0],
    receivedAt: receivedAt.toISOString(),
    stage: 'received',
    status: 'ongoing',
    ball: 'ours',
  }
}
