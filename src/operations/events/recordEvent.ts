import type { PayloadRequest } from 'payload'

import { type NewEvent, recordEvents } from './recordEvents'

type Event = NewEvent & {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
}

/** Appends one event to an enquiry's history, as `recordEvents` does. */
export const recordEvent = ({ req, enquiry, ...event }: Event): Promise<void> =>
  recordEvents({ req, enquiry, events: [event] })
