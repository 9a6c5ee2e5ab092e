/** Whose turn it is; drives the clock. */
export const balls = ['ours', 'investor', 'partner'] as const

export type Ball = (typeof balls)[number]
