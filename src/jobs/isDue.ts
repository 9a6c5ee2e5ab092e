import type { Where } from 'payload'

/** Rows that were never tried, or whose time to be tried again has come. */
export const isDue = (): Where => ({
  or: [
    { nextAttemptAt: { equals: null } },
    { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
  ],
})
