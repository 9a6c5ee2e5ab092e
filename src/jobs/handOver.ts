import type { PayloadRequest, Payload, Where } from 'payload'

import { londonDate } from '@/domain/pipeline/londonDate'
import { presenceOn } from '@/domain/routing/presenceOn'
import { findStaff } from '@/operations/findStaff'
import { findUsers } from '@/operations/findUsers'
import { beginHandOver } from '@/operations/handOver/beginHandOver'
import { endHandOver } from '@/operations/handOver/endHandOver'
import { handOverNotes } from '@/operations/handOver/handOverNotes'
import { isWriteConflict } from '@/operations/isWriteConflict'
import { systemRequest } from '@/operations/systemRequest'

import type { Job } from './job'

/**
 * Hands enquiries over when an absence begins, and back when it ends, however late it runs: some of
 * them in each round.
 */
export const handOver: Job = {
  name: 'hand-over',
  everyMs: 60_000,
  round: async (payload) => {
    const req = await systemRequest(payload)
    const now = new Date()
    const staff = await findStaff(req)
    const idsWho = (are: 'away' | 'here') =>
      staff.filter((member) => presenceOn(member, londonDate(now)) === are).map(({ id }) => id)
    const begun = await forEach(payload, await notYetHandedOver(req, idsWho('away')), (own, id) =>
      beginHandOver({ req: own, id, now }),
    )
    const ended = await forEach(payload, await notYetBack(req, idsWho('here')), (own, id) =>
      endHandOver({ req: own, id, now }),
    )
    return begun + ended
  },
}

type Step = (req: PayloadRequest, id: string) => Promise<boolean>

async function forEach(payload: Payload, users: string[], step: Step): Promise<number> {
  let done = 0
  for (const id of users) if (await unlessTaken(payload, id, step)) done += 1
  return done
}

/** A process that is at it conflicts with every other; those leave it to that one, and look again. */
async function unlessTaken(payload: Payload, id: string, step: Step): Promise<boolean> {
  try {
    return await step(await systemRequest(payload), id)
  } catch (error) {
    if (!isWriteConflict(error)) throw error
    payload.logger.warn({
      msg: 'A hand-over came to no end, and goes on later',
      user: id,
      err: error,
    })
    return false
  }
}

async function notYetHandedOver(req: PayloadRequest, away: string[]): Promise<string[]> {
  if (away.length === 0) return []
  const waiting = await idsOf(req, { handedOverAt: { equals: null } })
  const underWay = await handOverNotes.underWay({ req, kind: 'begin' }, away)
  return away.filter((id) => waiting.has(id) || underWay.has(id))
}

async function notYetBack(req: PayloadRequest, here: string[]): Promise<string[]> {
  const waiting = await idsOf(req, { handedOverAt: { greater_than: new Date(0).toISOString() } })
  const underWay = await handOverNotes.underWay({ req, kind: 'end' }, here)
  return here.filter((id) => waiting.has(id) || underWay.has(id))
}

const idsOf = async (req: PayloadRequest, where: Where): Promise<Set<string>> =>
  new Set((await findUsers(req, { fields: [], where })).map(({ id }) => id))
