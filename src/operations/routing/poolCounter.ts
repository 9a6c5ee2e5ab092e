/** The counter of the turns that a round-robin pool has given. */
export const poolCounter = (id: string): string => `pool-${id}`
