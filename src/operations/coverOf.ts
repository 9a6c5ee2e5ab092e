import type { PayloadRequest } from 'payload'

import { londonDate } from '@/domain/pipeline/londonDate'

import { idOf } from './idOf'

type Absence = { from: string; to: string; cover?: null | string | { id: string } }

/** Who stands in for somebody on a day; null when they are there, or nobody does. */
export async function coverOf(req: PayloadRequest, id: string, now: Date): Promise<null | string> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    // The product looks for whom to write to, with nobody signed in.
    overrideAccess: true,
    req,
  })
  const { absences = [] } = (user ?? {}) as { absences?: Absence[] | null }
  const today = londonDate(now)
  const absence = absences?.find(
    ({ from, to }) => londonDate(new Date(from)) <= today && today <= londonDate(new Date(to)),
  )
  return idOf(absence?.cover)
}
