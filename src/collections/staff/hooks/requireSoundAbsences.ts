import type { CollectionBeforeValidateHook } from 'payload'

import { absenceFaults } from '@/domain/routing/absenceFaults'
import { refuseFaults } from '@/hooks/refuseFaults'
import { absencesOf } from '@/operations/findStaff'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { User } from '@/payload-types'

/** Absences must be possible, and nobody may end up covering who covers them. */
export const requireSoundAbsences: CollectionBeforeValidateHook<User> = async ({
  data,
  originalDoc,
  req,
}) => {
  const rows = data?.absences
  // What is incomplete is refused by its own fields.
  if (!Array.isArray(rows) || !rows.every(({ from, to }) => from && to)) return data
  const absences = absencesOf({ absences: rows })
  const staff = absences.length > 0 ? await staffOfDesk(req) : []
  const faults = absenceFaults({ id: originalDoc?.id ?? null, absences, staff })
  const placed = faults.map(({ row, field, message }) => ({
    path: `absences.${row}.${field}`,
    message,
  }))
  refuseFaults(req, 'users', placed)
  return data
}
