import type { Payload } from 'payload'

import type { Enquiry } from '@/payload-types'

/** The ten o'clock of an ordinary Monday. */
export const MONDAY_10 = '2026-11-16T10:00:00.000Z'

/** An enquiry that came in at a time of the past. */
export const pastEnquiry = (payload: Payload, fields: Partial<Enquiry>): Promise<Enquiry> =>
  payload.create({
    collection: 'enquiries',
    depth: 0,
    data: {
      channel: 'phone',
      language: 'en',
      message: 'A call',
      receivedAt: MONDAY_10,
      ...fields,
    } as Enquiry,
  })
