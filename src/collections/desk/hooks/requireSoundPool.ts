import type { CollectionBeforeValidateHook } from 'payload'

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
}

/** Members must be able to answer, and stand in a pool once. */
export const requireSoundPool: CollectionBeforeValidateHook<RoutingPool> = async ({
  data,
  req,
}) => {
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
