import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'

import { wakeJob } from '../wakeJobs'

/** Puts a mail that failed, waits or was held back first in the queue; false if there is none such. */
export async function retryMail({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<boolean> {
  const mail = await updateIf({
    payload: req.payload,
    collection: 'outgoing-mail',
    data: { state: 'queued', heldBecause: null, nextAttemptAt: new Date().toISOString() },
    where: { and: [{ id: { equals: id } }, { state: { in: ['queued', 'failed', 'held'] } }] },
  })
  if (mail) wakeJob('outgoing-mail')
  return Boolean(mail)
}
