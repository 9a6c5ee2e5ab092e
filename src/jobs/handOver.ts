import type { PayloadRequest, Payload, Where } from 'payload'

import { londonDate } from '@/domain/pipeline/londonDate'
import { absenceOn } from '@/domain/routing/absenceOn'
import { rosterOf } from '@/domain/routing/rosterOf'
import type { StaffMember } from '@/domain/routing/routingKnowledge'
import type { Roster } from '@/domain/routing/standInsFor'
import { findUsers } from '@/operations/findUsers'
import { beginHandOver } from '@/operations/handOver/beginHandOver'
import { endHandOver } from '@/operations/handOver/endHandOver'
import { isWriteConflict } from '@/operations/isWriteConflict'
import { staffOfDesk } from '@/operations/staffOfDesk'
import { systemRequest } from '@/operations/systemRequest'

import type { Job } from './job'

/** Hands enquiries over when an absence begins, and back when it ends, however late it runs. */
export const handOver: Job = {
  name: 'hand-over',
  everyMs: 60_000,
  round: async (payload) => {
    const req = await systemRequest(payload)
    const now = new Date()
    const roster = rosterOf(await staffOfDesk(req), now)
    const away = [...roster.staff.values()].filter((member) => isAway(member, roster))
    const begun = await begin(payload, await notYetHandedOver(req, away), now)
    const ended = await end(payload, await backAgain(req, roster))
    return begun + ended
  },
}

const absenceOf = ({ absences }: StaffMember, { day }: Roster) => absenceOn(absences, day)

const isAway = (member: StaffMember, roster: Roster) =>
  member.canAnswer && absenceOf(member, roster) !== null

async function begin(payload: Payload, away: StaffMember[], now: Date): Promise<number> {
  let done = 0
  for (const member of away) {
    const until = absenceOn(member.absences, londonDate(now))!.to
    const absent = { id: member.id, name: member.name, until }
    const req = await systemRequest(payload)
    if (await unlessTaken(beginHandOver({ req, absent, now }))) done += 1
  }
  return done
}

async function end(payload: Payload, back: StaffMember[]): Promise<number> {
  let done = 0
  for (const { id } of back) {
    if (await unlessTaken(endHandOver({ req: await systemRequest(payload), id }))) done += 1
  }
  return done
}

/** A process that is at it conflicts with every other; those leave it to that one, and look again. */
async function unlessTaken(work: Promise<boolean>): Promise<boolean> {
  try {
    return await work
  } catch (error) {
    if (isWriteConflict(error)) return false
    throw error
  }
}

async function notYetHandedOver(req: PayloadRequest, away: StaffMember[]): Promise<StaffMember[]> {
  if (away.length === 0) return []
  const ids = await idsOf(req, { handedOverAt: { equals: null } })
  return away.filter(({ id }) => ids.has(id))
}

async function backAgain(req: PayloadRequest, roster: Roster): Promise<StaffMember[]> {
  const ids = await idsOf(req, { handedOverAt: { greater_than: new Date(0).toISOString() } })
  return [...roster.staff.values()].filter(
    (member) => ids.has(member.id) && member.canAnswer && absenceOf(member, roster) === null,
  )
}

const idsOf = async (req: PayloadRequest, where: Where): Promise<Set<string>> =>
  new Set((await findUsers(req, { fields: [], where })).map(({ id }) => id))
