import type { Where } from 'payload'

/** Whether a condition asks anything about the enquiry of a record, however it is written. */
export const asksOfEnquiry = (where: Where): boolean =>
  Object.entries(where).some(([path, condition]) =>
    Array.isArray(condition) ? condition.some(asksOfEnquiry) : path.split(/\.|__/)[0] === 'enquiry',
  )
