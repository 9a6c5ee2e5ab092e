import type { Payload } from 'payload'

import { enquiriesFirst } from '@/operations/capture/enquiriesFirst'
import { recoverMail } from '@/operations/outgoingMail/recoverMail'
import { sendMail } from '@/operations/outgoingMail/sendMail'
import { systemRequest } from '@/operations/systemRequest'
import type { OutgoingMail } from '@/payload-types'

import { inLanes } from './inLanes'
import type { Job } from './job'

const BATCH = 50
/** While one mail waits for the mail server or for the database, others go on. */
const LANES = 8
/** No mail waits longer than so many milliseconds while enquiries are made. */
const LONGEST_WAIT = 1_000

/** Sends what is queued, oldest first. */
export const deliverMail: Job = {
  name: 'outgoing-mail',
  everyMs: 1_000,
  begin: async (payload) => recoverMail(await systemRequest(payload), { atStart: true }),
  round: async (payload, stopping) => {
    await recoverMail(await systemRequest(payload))
    const due = await findDue(payload)
    const deliver = async (id: string) => {
      await enquiriesFirst.wait(payload, LONGEST_WAIT)
      await sendMail(payload, id)
    }
    await inLanes(LANES, due, deliver, stopping)
    return due.length
  },
}

async function findDue(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<OutgoingMail>({
    collection: 'outgoing-mail',
    limit: BATCH,
    pagination: false,
    select: {},
    sort: 'nextAttemptAt',
    where: {
      and: [
        { state: { equals: 'queued' } },
        { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
  })
  return docs.map(({ id }) => id)
}
