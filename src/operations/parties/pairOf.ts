/** Two ids as one key, the same whichever comes first. */
export const pairOf = (a: string, b: string): string => [a, b].sort().join(':')
