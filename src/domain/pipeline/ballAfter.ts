import type { Ball } from './balls'

/** Whose turn it is after something was said. */
export const ballAfter = {
  inbound: 'ours',
  outbound: 'investor',
} as const satisfies Record<string, Ball>
