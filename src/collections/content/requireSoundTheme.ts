import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Bilingual } from '@/domain/bilingual'
import { termFaults } from '@/domain/text/termFaults'
import { refuseFaults } from '@/hooks/refuseFaults'
import { idsOf } from '@/operations/idsOf'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { Theme } from '@/payload-types'

type Fault = { path: string; message: Bilingual }

const messages = {
  unable: {
    en: 'Every owner must have an account that may work on enquiries.',
    ko: '모든 담당자는 문의를 처리할 권한이 있는 사용자여야 합니다.',
  },
  twice: { en: 'Name every owner once.', ko: '같은 담당자를 두 번 지정할 수 없습니다.' },
}

const lexicons = ['lexiconEn', 'lexiconKo'] as const

/** A theme's words must be able to tell it from others, and its owners to answer. */
export const requireSoundTheme: CollectionBeforeValidateHook<Theme> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data || data.deletedAt) return data
  const wordFaults = lexicons.flatMap((path) =>
    termFaults(data[path] ?? []).map((message) => ({ path, message })),
  )
  const owners = idsOf(data.owners)
  const known = new Set(idsOf(originalDoc?.owners))
  const faults = [...wordFaults, ...(await ownerFaults(req, owners, known))]
  refuseFaults(req, 'themes', faults)
  return data
}

/** Only owners who are newly named are asked for: a theme outlives whoever leaves. */
async function ownerFaults(
  req: PayloadRequest,
  owners: readonly string[],
  known: ReadonlySet<string>,
): Promise<Fault[]> {
  if (new Set(owners).size < owners.length) return [{ path: 'owners', message: messages.twice }]
  const named = owners.filter((id) => !known.has(id))
  if (named.length === 0) return []
  const staff = await staffOfDesk(req)
  const able = new Set(staff.filter(({ canAnswer }) => canAnswer).map(({ id }) => id))
  return named.every((id) => able.has(id)) ? [] : [{ path: 'owners', message: messages.unable }]
}
