import type { PayloadRequest, Where } from 'payload'

import { updateIf } from '@/database/updateIf'

import { idOf } from '../idOf'
import { wakeJob } from '../wakeJobs'

type Released = { req: PayloadRequest; id: string }

const again = {
  state: 'stored',
  attempts: 0,
  nextAttemptAt: null,
  putAwayAt: null,
  putAwayBy: null,
} as const

/**
 * Has a mail sorted again: one that was parked, as a person's, because staff say so; one that could
 * not be read, as it is. False if there is none such.
 */
export async function releaseMail({ req, id }: Released): Promise<boolean> {
  const { payload } = req
  const from = (states: string[]): Where => ({
    and: [{ id: { equals: id } }, { state: { in: states } }],
  })
  const mail =
    (await updateIf({
      payload,
      collection: 'incoming-mail',
      data: { ...again, releasedBy: idOf(req.user) },
      where: from(['parked', 'repeated']),
    })) ??
    (await updateIf({
      payload,
      collection: 'incoming-mail',
      data: again,
      where: from(['unreadable']),
    }))
  if (mail) wakeJob('incoming-mail')
  return Boolean(mail)
}
