import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { type RuleFault, ruleFaults } from '@/domain/routing/ruleFaults'
import { refuseFaults } from '@/hooks/refuseFaults'
import { languages } from '@/i18n/languages'
import { channelWords } from '@/i18n/pipelineWords'
import { idOf } from '@/operations/idOf'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { RoutingRule } from '@/payload-types'

// Who names every language, or every channel, names none.
const choices = { languages, channels: Object.keys(channelWords) }

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
    ...ruleFaults({ conditions, outcome }, choices),
    ...(await ownerFaults(req, idOf(data?.outcome?.owner))),
    ...(await goneFaults(req, data?.outcome)),
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

const targets = [
  { field: 'theme', collection: 'themes' },
  { field: 'pool', collection: 'routing-pools' },
] as const

/** A theme or pool that is not there, or in the trash, would leave every enquiry to the desk unseen. */
async function goneFaults(
  req: PayloadRequest,
  outcome: RoutingRule['outcome'],
): Promise<RuleFault[]> {
  const faults: RuleFault[] = []
  for (const { field, collection } of targets) {
    const id = idOf(outcome?.[field])
    if (!id) continue
    const { totalDocs } = await req.payload.count({
      collection,
      // That it is there matters, whoever may read it.
      overrideAccess: true,
      req,
      where: { and: [{ id: { equals: id } }, { deletedAt: { equals: null } }] },
    })
    if (totalDocs === 0) faults.push({ path: `outcome.${field}`, message: gone })
  }
  return faults
}

const gone = {
  en: 'This is no longer there, or in the trash: choose another.',
  ko: '삭제되었거나 휴지통에 있는 항목입니다. 다른 항목을 선택해 주십시오.',
}

const unable = {
  en: 'The owner must have an account that may work on enquiries.',
  ko: '담당자는 문의를 처리할 권한이 있는 사용자여야 합니다.',
}
