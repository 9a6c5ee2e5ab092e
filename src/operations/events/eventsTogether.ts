import type { PayloadRequest } from 'payload'

import { type EnquiryNewEvent, recordEvents } from './recordEvents'

/**
 * Does work in the request's transaction that something happens to several enquiries in, and then
 * appends all of it to their histories together.
 */
export async function eventsTogether<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const waiting: EnquiryNewEvent[] = []
  req.context.events = waiting
  let result: T
  try {
    result = await work()
  } finally {
    delete req.context.events
  }
  await recordEvents(req, waiting)
  return result
}
