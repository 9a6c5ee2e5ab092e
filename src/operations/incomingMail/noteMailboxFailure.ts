import type { Payload } from 'payload'

import { createPosition } from './createPosition'
import { NEVER_OPENED } from './mailboxPosition'

/** Tells staff why a mailbox cannot be read, also one that never could be. */
export async function noteMailboxFailure(
  payload: Payload,
  name: string,
  lastError: string,
): Promise<void> {
  const noted = await payload.db.updateOne({
    collection: 'mailboxes',
    data: { lastError },
    where: { name: { equals: name } },
  })
  if (noted) return
  await createPosition(payload, { name, uidValidity: NEVER_OPENED, lastUid: 0, lastError })
}
