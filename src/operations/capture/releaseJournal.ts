import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'

import { wakeJob } from '../wakeJobs'

/** Lets a quarantined submission go on its way; answers its reference, or null if there is none. */
export async function releaseJournal({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<null | string> {
  const row = await updateIf({
    payload: req.payload,
    collection: 'journal',
    data: { state: 'pending' },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'quarantined' } }] },
  })
  if (row) wakeJob('journal')
  return row?.reference ?? null
}
