import type { Where } from 'payload'

/** Whether a condition asks anything about the enquiry of a record but which it is. */
export const asksOfEnquiry = (where: Where): boolean =>
  Object.entries(where).some(([path, condition]) =>
    Array.isArray(condition) ? condition.some(asksOfEnquiry) : /^enquiry(\.|__)/.test(path),
  )
