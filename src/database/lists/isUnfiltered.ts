import type { Where } from 'payload'

/** Whether a query asks for all that is not in the trash. */
export const isUnfiltered = (where: undefined | Where): boolean =>
  Object.entries(where ?? {}).every(([path, condition]) =>
    Array.isArray(condition)
      ? condition.every(isUnfiltered)
      : path === 'deletedAt' && (condition as { exists?: unknown }).exists === false,
  )
