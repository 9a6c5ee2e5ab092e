import type { Payload } from 'payload'

import { scanState } from './scanState'

/**
 * What came while there was no scanner gets its turn once there is one. Where the scanner was taken
 * away, what still waited for it is unscanned as everything is from then on.
 */
export async function followScanner(payload: Payload): Promise<void> {
  const data = scanState()
  const before = data.state === 'pending' ? 'unscanned' : 'pending'
  const where = { state: { equals: before } }
  const { totalDocs } = await payload.count({
    collection: 'attachments',
    // Unattended work, with nobody signed in.
    overrideAccess: true,
    trash: true,
    where,
  })
  if (totalDocs > 0) await payload.db.updateMany({ collection: 'attachments', data, where })
}
