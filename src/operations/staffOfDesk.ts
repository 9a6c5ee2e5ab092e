import type { PayloadRequest } from 'payload'

import type { StaffMember } from '@/domain/routing/routingKnowledge'
import { withLoads } from '@/operations/routing/withLoads'

import { findStaff } from './findStaff'

/** Everybody with an account, as routing sees them: absences, capacity and open enquiries. */
export const staffOfDesk = async (req: PayloadRequest): Promise<StaffMember[]> =>
  withLoads(req, await findStaff(req))
