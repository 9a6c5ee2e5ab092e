import type { PayloadRequest } from 'payload'

import { type EnquiryNewEvent, recordEvents } from './recordEvents'

/** Appends one event to an enquiry's history, as `recordEvents` does. */
export const recordEvent = ({
  req,
  ...event
}: EnquiryNewEvent & { req: PayloadRequest }): Promise<void> => recordEvents(req, [event])
