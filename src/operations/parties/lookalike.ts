import type { Match } from '@/domain/matching/match'

/** A live record that may be the same party as another, and why. */
export type Lookalike = { id: string; match: Match }

/** More than this share a key only when the key says nothing; the most recent are looked at. */
export const MOST_CANDIDATES = 50
