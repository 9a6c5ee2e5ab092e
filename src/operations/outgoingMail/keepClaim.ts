import type { Payload } from 'payload'

import { updateIf } from '@/database/updateIf'

import { claimLife } from './claimLife'
import { stillClaimed } from './stillClaimed'

/** Does some work with a claimed mail, and renews the claim for as long as that takes. */
export async function keepClaim<T>(
  payload: Payload,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  const renewal = setInterval(() => void renew(payload, id), claimLife.renewedEvery)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
  }
}

async function renew(payload: Payload, id: string): Promise<void> {
  try {
    await updateIf({
      payload,
      collection: 'outgoing-mail',
      where: stillClaimed(id),
      data: { claimedAt: new Date().toISOString() },
    })
  } catch (error) {
    // There are some more times before it ends.
    payload.logger.warn({ msg: 'A claim could not be renewed', mail: id, err: error })
  }
}
