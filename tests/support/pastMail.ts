import type { Payload } from 'payload'

import type { Interaction } from '@/payload-types'

type Said = Pick<Interaction, 'at' | 'direction' | 'enquiry'> & Partial<Interaction>

/** A mail of an enquiry that went out or came in at a time of the past. */
export const pastMail = (payload: Payload, said: Said): Promise<Interaction> =>
  payload.create({
    collection: 'interactions',
    data: { kind: 'email', summary: 'Words', ...said } as Interaction,
  })
