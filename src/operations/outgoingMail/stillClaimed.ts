import type { Where } from 'payload'

import type { OutgoingMail } from '@/payload-types'

/** The mail, unless somebody has claimed it anew, or marked what became of it, since it was claimed. */
export const stillClaimed = ({ id, claimedAt }: Pick<OutgoingMail, 'claimedAt' | 'id'>): Where => ({
  and: [
    { id: { equals: id } },
    { state: { equals: 'sending' } },
    { claimedAt: { equals: claimedAt ?? null } },
  ],
})
