import type { PayloadRequest } from 'payload'

import type { Role } from '@/access/roles'
import { londonDate } from '@/domain/pipeline/londonDate'
import type { Absence, StaffMember } from '@/domain/routing/routingKnowledge'
import type { User } from '@/payload-types'

import { findUsers } from './findUsers'
import { idOf } from './idOf'

/** Everybody who has an account or had one, as routing sees them: absences and capacity. */
export async function findStaff(req: PayloadRequest): Promise<Omit<StaffMember, 'load'>[]> {
  const users = await findUsers(req, {
    fields: ['name', 'roles', 'absences', 'capacity', 'deletedAt'],
    sort: 'createdAt',
    trash: true,
  })
  return users.map((user) => ({
    id: user.id,
    name: user.name,
    canAnswer: canAnswer(user),
    absences: absencesOf(user),
    capacity: user.capacity ?? null,
  }))
}

const answering: readonly Role[] = ['administrator', 'desk', 'owner']

/** Whether an account is there and in a role that may work on enquiries. */
export const canAnswer = ({ deletedAt, roles }: Pick<User, 'deletedAt' | 'roles'>): boolean =>
  !deletedAt && !!roles?.some((role) => answering.includes(role))

/** A user's absences in whole days of London. */
export const absencesOf = ({ absences }: Pick<User, 'absences'>): Absence[] =>
  (absences ?? []).map(({ from, to, cover }) => ({
    from: londonDate(new Date(from)),
    to: londonDate(new Date(to)),
    cover: idOf(cover),
  }))
