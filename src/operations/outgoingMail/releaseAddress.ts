import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'

import { idOf } from '../idOf'

/** Lets mail go to a dead address again, because staff know better; false if it was not held. */
export async function releaseAddress(req: PayloadRequest, id: string): Promise<boolean> {
  const released = await updateIf({
    payload: req.payload,
    collection: 'dead-addresses',
    data: { releasedAt: new Date().toISOString(), releasedBy: idOf(req.user) },
    where: { and: [{ id: { equals: id } }, { releasedAt: { equals: null } }] },
  })
  return Boolean(released)
}
