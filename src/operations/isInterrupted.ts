import { Interrupted } from '@/database/interrupted'

/** Whether it is that something urgent came in between, in the words of drizzle too. */
export const isInterrupted = (error: unknown): boolean =>
  error instanceof Interrupted || (error instanceof Error && isInterrupted(error.cause))
