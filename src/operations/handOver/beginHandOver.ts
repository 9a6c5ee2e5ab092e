import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { candidateSentence } from '@/domain/routing/candidateSentence'
import { coverOf } from '@/domain/routing/coverOf'
import { rosterOf } from '@/domain/routing/rosterOf'
import type { Candidate } from '@/domain/routing/routingDecision'
import type { Roster } from '@/domain/routing/standInsFor'
import { takeOver } from '@/domain/routing/takeOver'
import { withOneMore } from '@/domain/routing/withOneMore'
import { idOf } from '@/operations/idOf'
import { inTransaction } from '@/operations/inTransaction'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { Enquiry } from '@/payload-types'

import { findEnquiries } from './findEnquiries'
import { moveToManager } from './moveToManager'
import { moveToOwner } from './moveToOwner'
import { sendBrief } from './sendBrief'

type Absent = { id: string; name: string; until: string }
type HandOver = { req: PayloadRequest; absent: Absent; now: Date }

/** What one reader of a brief takes over, and why others did not. */
type Share = { owned: Enquiry[]; managed: Enquiry[]; passedOver: Candidate[] }

/**
 * Gives the open enquiries of somebody who is away to whoever covers them and has room, the rest to
 * the desk's queue, and what they manage to their cover, with a brief to each. Once for an absence,
 * by whichever process comes first; answers whether this call did it.
 */
export const beginHandOver = ({ req, absent, now }: HandOver): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!(await claim(req, absent.id))) return false
    const roster = rosterOf(await staffOfDesk(req), now)
    const shares = await shareOut(req, absent.id, roster)
    await passOn(req, absent.id, roster, shares)
    for (const [reader, { owned, managed, passedOver }] of shares) {
      const because = [...new Map(passedOver.map((each) => [each.id, each])).values()]
      await sendBrief({
        req,
        reader,
        absent,
        owned,
        managed,
        because: because.map(candidateSentence),
      })
    }
    return true
  })

type Shares = Map<null | string, Share>

function shareOf(shares: Shares, reader: null | string): Share {
  const share = shares.get(reader) ?? { owned: [], managed: [], passedOver: [] }
  shares.set(reader, share)
  return share
}

/** Gives each enquiry to who has room for it then, the one that came first to begin with. */
async function shareOut(req: PayloadRequest, absent: string, roster: Roster): Promise<Shares> {
  const shares: Shares = new Map()
  const enquiries = await findEnquiries(req, {
    and: [{ owner: { equals: absent } }, { status: { in: [...openStatuses] } }],
  })
  let standing = roster
  for (const enquiry of enquiries) {
    const { cover, passedOver } = takeOver(absent, standing)
    // What was itself taken over goes back to whose it is, and not to who covered first.
    const handedOverFrom = idOf(enquiry.routing?.handedOverFrom) ?? absent
    await moveToOwner({ req, enquiry, owner: cover?.id ?? null, handedOverFrom, passedOver })
    const share = shareOf(shares, cover?.id ?? null)
    share.owned.push(enquiry)
    share.passedOver.push(...passedOver)
    if (cover) standing = withOneMore(standing, cover.id)
  }
  return shares
}

/** Passes the role of project manager to the cover, who may be full: it stays where nobody covers. */
async function passOn(
  req: PayloadRequest,
  absent: string,
  roster: Roster,
  shares: Shares,
): Promise<void> {
  const cover = coverOf(absent, roster)
  if (!cover) return
  const enquiries = await findEnquiries(req, {
    and: [{ projectManager: { equals: absent } }, { status: { in: [...openStatuses, 'won'] } }],
  })
  for (const enquiry of enquiries) {
    const from = idOf(enquiry.routing?.managerHandedOverFrom) ?? absent
    await moveToManager({ req, enquiry, manager: cover.id, handedOverFrom: from })
    shareOf(shares, cover.id).managed.push(enquiry)
  }
}

const claim = (req: PayloadRequest, id: string) =>
  updateIf({
    payload: req.payload,
    collection: 'users',
    data: { handedOverAt: new Date().toISOString() },
    req,
    where: { and: [{ id: { equals: id } }, { handedOverAt: { equals: null } }] },
  })
