import type { Plan } from './history'

/** Enquiries come in at an even pace. */
export const receivedAt = (
  { size, start, until }: Pick<Plan, 'size' | 'start' | 'until'>,
  n: number,
): number => Math.floor(start + ((until - start) * n) / size)
