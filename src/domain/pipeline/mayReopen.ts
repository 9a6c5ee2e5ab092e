import { milliseconds } from '../milliseconds'

export const reopenDays = 30

/** Whether what was closed at `closedAt` (ISO) is still reopened by a message at `now`. */
export const mayReopen = (closedAt: string | null | undefined, now: Date): boolean =>
  now.getTime() - new Date(closedAt ?? NaN).getTime() <= reopenDays * milliseconds.day
