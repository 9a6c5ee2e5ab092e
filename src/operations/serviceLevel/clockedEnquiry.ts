import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
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

export async function findClockedEnquiries(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, ClockedEnquiry>> {
  const found = await plainDocs({ req, collection: 'enquiries', ids, fields })
  if (ids.some((id) => !found.has(id))) throw new Error('The enquiry of the clocks is not there.')
  return found as Map<string, ClockedEnquiry>
}
