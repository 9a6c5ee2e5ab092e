import type { Match } from '@/domain/matching/match'

/** A live record that may be the same party as another, and why. */
export type Lookalike = { id: string; match: Match }
