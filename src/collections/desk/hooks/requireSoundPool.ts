import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { refuseFaults } from '@/hooks/refuseFaults'
import { idsOf } from '@/operations/idsOf'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { RoutingPool } from '@/payload-types'

const messages = {
  unable: {
    en: 'Every member must have an account that may work on enquiries.',
    ko: '모든 구성원은 문의를 처리할 권한이 있는 사용자여야 합니다.',
  },
  twice: {
    en: 'Name every member once.',
    ko: '같은 구성원을 두 번 지정할 수 없습니다.',
  },
  needed: {
    en: 'A routing rule that is enabled sends enquiries to this pool. Change the rule first.',
    ko: '사용 중인 배정 규칙이 이 담당 그룹에 문의를 배정합니다. 먼저 규칙을 변경해 주십시오.',
  },
}

/** Members must be able to answer and stand in a pool once; no rule may be left with a pool that is gone. */
export const requireSoundPool: CollectionBeforeValidateHook<RoutingPool> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data?.deletedAt && originalDoc && (await isNeeded(req, originalDoc.id))) {
    refuseFaults(req, 'routing-pools', [{ path: 'name', message: messages.needed }])
  }
  if (!data?.members || data.deletedAt) return data
  const members = idsOf(data.members)
  const staff = await staffOfDesk(req)
  const able = new Set(staff.filter(({ canAnswer }) => canAnswer).map(({ id }) => id))
  const message = members.some((id) => !able.has(id))
    ? messages.unable
    : new Set(members).size < members.length
      ? messages.twice
      : undefined
  refuseFaults(req, 'routing-pools', message ? [{ path: 'members', message }] : [])
  return data
}

async function isNeeded(req: PayloadRequest, pool: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'routing-rules',
    // Every rule counts, whoever may read it.
    overrideAccess: true,
    req,
    where: {
      and: [
        { 'outcome.pool': { equals: pool } },
        { enabled: { equals: true } },
        { deletedAt: { equals: null } },
      ],
    },
  })
  return totalDocs > 0
}
