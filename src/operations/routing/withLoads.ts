import type { PayloadRequest } from 'payload'

import type { StaffMember } from '@/domain/routing/routingKnowledge'

import { ownerLoads } from './ownerLoads'

/** The staff with how many open enquiries each of them has now. */
export async function withLoads(
  req: PayloadRequest,
  staff: readonly Omit<StaffMember, 'load'>[],
): Promise<StaffMember[]> {
  const loads = await ownerLoads(req)
  return staff.map((member) => ({ ...member, load: loads.get(member.id) ?? 0 }))
}
