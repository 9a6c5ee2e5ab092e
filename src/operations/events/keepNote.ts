import type { PayloadRequest } from 'payload'

import { asOwnWork } from '../asOwnWork'

type Note = {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
  reason: string
}

/** Keeps the words of a reason as an internal note of the enquiry; answers its id. */
export async function keepNote({ req, reason, enquiry }: Note): Promise<string> {
  const { id } = await asOwnWork(req, () =>
    req.payload.create({
      collection: 'interactions',
      depth: 0,
      // The note belongs to the event, which whoever acts may cause but not write.
      overrideAccess: true,
      req,
      data: {
        enquiry,
        kind: 'note',
        direction: 'internal',
        summary: reason.slice(0, 200),
        body: reason,
        at: new Date().toISOString(),
      },
    }),
  )
  return id
}
