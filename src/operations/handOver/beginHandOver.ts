import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { absenceOn } from '@/domain/routing/absenceOn'
import { candidateSentence } from '@/domain/routing/candidateSentence'
import { coverOf } from '@/domain/routing/coverOf'
import { presenceOn } from '@/domain/routing/presenceOn'
import { rosterOf } from '@/domain/routing/rosterOf'
import type { Roster } from '@/domain/routing/standInsFor'
import { takeOver } from '@/domain/routing/takeOver'
import { withOneMore } from '@/domain/routing/withOneMore'
import { idOf } from '@/operations/idOf'
import { inTransaction } from '@/operations/inTransaction'
import { staffOfDesk } from '@/operations/staffOfDesk'

import { findEnquiries } from './findEnquiries'
import { handOverNotes, type Share } from './handOverNotes'
import { movedAtOnce } from './movedAtOnce'
import { moveToManager } from './moveToManager'
import { moveToOwner } from './moveToOwner'
import { sendBrief } from './sendBrief'

type HandOver = {
  req: PayloadRequest
  /** Id of who is away. */
  id: string
  now: Date
}

/**
 * Gives some of the open enquiries of somebody who is away to whoever covers them and has room, the rest
 * to the desk's queue, and what they manage to their cover; with the last of them a brief to each.
 * Once for an absence, by whichever process comes first; answers whether this call did anything, as
 * then there may be more to do.
 */
export const beginHandOver = ({ req, id, now }: HandOver): Promise<boolean> =>
  inTransaction(
    req,
    async () => {
      const roster = rosterOf(await staffOfDesk(req), now)
      const member = roster.staff.get(id)
      if (!member || presenceOn(member, roster.day) !== 'away') return false
      const shares = await claim(req, id)
      if (!shares) return false
      let moved = await shareOut({ req, absent: id, roster, shares })
      if (moved < movedAtOnce) moved += await passOn({ req, absent: id, roster, shares }, moved)
      if (moved === movedAtOnce) {
        await handOverNotes.write({ req, kind: 'begin', user: id }, shares)
        return true
      }
      const absent = { name: member.name, until: absenceOn(member.absences, roster.day)!.to }
      for (const share of shares) await tell(req, absent, share)
      await handOverNotes.remove({ req, kind: 'begin', user: id })
      return true
    },
    { isUnattended: true },
  )

type Work = { req: PayloadRequest; absent: string; roster: Roster; shares: Share[] }

function shareOf(shares: Share[], reader: null | string): Share {
  const known = shares.find((share) => share.reader === reader)
  if (known) return known
  const share = { reader, owned: [], managed: [], because: {} }
  shares.push(share)
  return share
}

/** Gives each enquiry to who has room for it then, the one that came first to begin with; answers how many. */
async function shareOut({ req, absent, roster, shares }: Work): Promise<number> {
  const enquiries = await findEnquiries(
    req,
    { and: [{ owner: { equals: absent } }, { status: { in: [...openStatuses] } }] },
    movedAtOnce,
  )
  let standing = roster
  for (const enquiry of enquiries) {
    const { cover, passedOver } = takeOver(absent, standing)
    // What was itself taken over goes back to whose it is, and not to who covered first.
    const handedOverFrom = idOf(enquiry.routing?.handedOverFrom) ?? absent
    await moveToOwner({ req, enquiry, owner: cover?.id ?? null, handedOverFrom, passedOver })
    const share = shareOf(shares, cover?.id ?? null)
    share.owned.push(enquiry.id)
    for (const each of passedOver) share.because[each.id] = candidateSentence(each)
    if (cover) standing = withOneMore(standing, cover.id)
  }
  return enquiries.length
}

/**
 * Passes the role of project manager to the cover, who may be full: it stays where nobody covers.
 * Answers of how many, so many having been moved before.
 */
async function passOn({ req, absent, roster, shares }: Work, before: number): Promise<number> {
  const cover = coverOf(absent, roster)
  if (!cover) return 0
  const enquiries = await findEnquiries(
    req,
    { and: [{ projectManager: { equals: absent } }, { status: { in: [...openStatuses, 'won'] } }] },
    movedAtOnce - before,
  )
  for (const enquiry of enquiries) {
    const from = idOf(enquiry.routing?.managerHandedOverFrom) ?? absent
    await moveToManager({ req, enquiry, manager: cover.id, handedOverFrom: from })
    shareOf(shares, cover.id).managed.push(enquiry.id)
  }
  return enquiries.length
}

async function tell(
  req: PayloadRequest,
  absent: { name: string; until: string },
  { reader, owned, managed, because }: Share,
): Promise<void> {
  await sendBrief({
    req,
    reader,
    absent,
    owned: await findEnquiries(req, { id: { in: owned } }),
    managed: await findEnquiries(req, { id: { in: managed } }),
    because: Object.values(because),
  })
}

/** What has been done so far, where it is this call's turn; else null. */
async function claim(req: PayloadRequest, user: string): Promise<null | Share[]> {
  const isFirst = await updateIf({
    payload: req.payload,
    collection: 'users',
    data: { handedOverAt: new Date().toISOString() },
    req,
    where: { and: [{ id: { equals: user } }, { handedOverAt: { equals: null } }] },
  })
  if (!isFirst) return handOverNotes.read({ req, kind: 'begin', user })
  // Who leaves again while things come back is given the rest at the end of this absence.
  await handOverNotes.remove({ req, kind: 'end', user })
  return []
}
