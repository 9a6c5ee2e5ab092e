import { isoTime } from './isoTime'

/** When a record came in, as one that has not changed since. */
export const stamps = (at: number): { createdAt: string; updatedAt: string } => ({
  createdAt: isoTime(at),
  updatedAt: isoTime(at),
})
