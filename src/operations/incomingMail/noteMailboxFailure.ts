import type { Payload } from 'payload'

import { inTransaction } from '../inTransaction'
import { systemRequest } from '../systemRequest'
import { createPosition } from './createPosition'
import { NEVER_OPENED } from './mailboxPosition'

/** Tells staff why a mailbox cannot be read, also one that never could be. */
export async function noteMailboxFailure(
  payload: Payload,
  name: string,
  lastError: string,
): Promise<void> {
  const req = await systemRequest(payload)
  // Outside of a transaction MongoDB would wait for whoever holds it, and the next look with it.
  const noted = await inTransaction(req, () =>
    payload.db.updateOne({
      collection: 'mailboxes',
      data: { lastError },
      req,
      where: { name: { equals: name } },
    }),
  )
  if (noted) return
  await createPosition(payload, { name, uidValidity: NEVER_OPENED, lastUid: 0, lastError })
}
