import type { Payload } from 'payload'

import { env } from '@/env'
import { followScanner } from '@/operations/attachments/followScanner'
import { scanAttachment } from '@/operations/attachments/scanAttachment'
import { systemRequest } from '@/operations/systemRequest'

import { inLanes } from './inLanes'
import type { Job } from './job'

const BATCH = 20
/** While one large file is scanned, small ones go on. */
const LANES = 2

/** Has files scanned that wait for it, oldest first. */
export const scanAttachments: Job = {
  name: 'attachments',
  everyMs: 5_000,
  begin: followScanner,
  round: async (payload, stopping) => {
    const url = env.CLAMD_URL
    if (!url) return 0
    const due = await findDue(payload)
    const scan = async (id: string) => scanAttachment(await systemRequest(payload), id, url)
    await inLanes(LANES, due, scan, stopping)
    return due.length
  },
}

async function findDue(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    limit: BATCH,
    // Unattended work, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    select: {},
    sort: 'nextScanAt',
    trash: true,
    where: {
      and: [
        { state: { equals: 'pending' } },
        { nextScanAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
  })
  return docs.map(({ id }) => id)
}
