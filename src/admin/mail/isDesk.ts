import type { User } from '@/payload-types'

/** Whether somebody decides about incoming mail; the server has the last word. */
export const isDesk = (user: null | undefined | User): boolean =>
  user?.roles?.some((role) => role === 'administrator' || role === 'desk') ?? false
