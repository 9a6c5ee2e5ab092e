import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { type RuleFault, ruleFaults } from '@/domain/routing/ruleFaults'
import { refuseFaults } from '@/hooks/refuseFaults'
import { idOf } from '@/operations/idOf'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { RoutingRule } from '@/payload-types'

/** A rule must be able to match, must say one thing when it does, and must not name who cannot answer. */
export const requireSoundRule: CollectionBeforeValidateHook<RoutingRule> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data?.deletedAt) return data
  const conditions = { ...originalDoc?.conditions, ...data?.conditions }
  const outcome = { ...originalDoc?.outcome, ...data?.outcome }
  const faults = [
    ...ruleFaults({ conditions, outcome }),
    ...(await ownerFaults(req, idOf(data?.outcome?.owner))),
  ]
  refuseFaults(req, 'routing-rules', faults)
  return data
}

/** Only an owner who is newly named is asked for: a rule outlives whoever leaves. */
async function ownerFaults(req: PayloadRequest, owner: null | string): Promise<RuleFault[]> {
  if (!owner) return []
  const staff = await staffOfDesk(req)
  if (staff.some(({ id, canAnswer }) => id === owner && canAnswer)) return []
  return [{ path: 'outcome.owner', message: unable }]
}

const unable = {
  en: 'The owner must have an account that may work on enquiries.',
  ko: '담당자는 문의를 처리할 권한이 있는 사용자여야 합니다.',
}
