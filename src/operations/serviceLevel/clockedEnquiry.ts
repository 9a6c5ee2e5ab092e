import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import type { Enquiry } from '@/payload-types'

const fields = [
  'aftercare.nextReviewAt',
  'aftercare.offeredAt',
  'ball',
  'channel',
  'contact',
  'country',
  'deletedAt',
  'due.acknowledgeBy',
  'due.respondBy',
  'due.triageBy',
  'language',
  'noAutoReply',
  'owner',
  'projectManager',
  'proposition.completedAt',
  'proposition.deadline',
  'receivedAt',
  'routing.priority',
  'routing.theme',
  'stage',
  'status',
] as const

/** As much of an enquiry as its clocks depend on; relationships are ids, whoever asks. */
export type ClockedEnquiry = Pick<
  Enquiry,
  | 'aftercare'
  | 'ball'
  | 'channel'
  | 'contact'
  | 'country'
  | 'deletedAt'
  | 'due'
  | 'id'
  | 'language'
  | 'noAutoReply'
  | 'owner'
  | 'projectManager'
  | 'proposition'
  | 'receivedAt'
  | 'routing'
  | 'stage'
  | 'status'
>

export async function findClockedEnquiry(req: PayloadRequest, id: string): Promise<ClockedEnquiry> {
  const found = await plainFields({ req, collection: 'enquiries', id, fields })
  if (!found) throw new Error('The enquiry of the clocks is not there.')
  return { ...found, id } as ClockedEnquiry
}
