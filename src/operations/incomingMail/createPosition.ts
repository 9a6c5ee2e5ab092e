import { type Payload, ValidationError } from 'payload'

import type { Mailbox as Position } from '@/payload-types'

type New = Pick<Position, 'lastError' | 'lastUid' | 'name' | 'uidValidity'>

/** The first that is known of a mailbox; where another process has come first, its word stands. */
export async function createPosition(payload: Payload, data: New): Promise<void> {
  try {
    await payload.db.create({
      collection: 'mailboxes',
      data: { ...data, since: new Date().toISOString() },
      returning: false,
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
  }
}
