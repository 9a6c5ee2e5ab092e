import { claimLife } from '@/mail/claimLife'
import type { OutgoingMail } from '@/payload-types'

import { oncePerPayload } from '../oncePerPayload'

type Claim = Pick<OutgoingMail, 'claimedAt' | 'id'>

/**
 * Which of all claims that there are have not been renewed for as long as one lasts; `underWay` says of
 * those whose mails are being handed in when they were renewed last. No process compares its clock with
 * another's: a claim is as old as the time since this process saw it first.
 */
export const endedClaims = oncePerPayload(() => {
  /** When each claim was seen first, as it is. */
  let seen = new Map<string, number>()
  return <C extends Claim>(
    claims: readonly C[],
    underWay: ReadonlyMap<string, number>,
    now: number,
  ): C[] => {
    const keyOf = ({ id, claimedAt }: Claim) => `${id} ${claimedAt} ${underWay.get(id)}`
    seen = new Map(claims.map((claim) => [keyOf(claim), seen.get(keyOf(claim)) ?? now]))
    return claims.filter((claim) => now - seen.get(keyOf(claim))! >= claimLife.lasts)
  }
})
