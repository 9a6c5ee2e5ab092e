import type { Random } from './random'

export type Theme = { id: string; owner: string }

/** What the histories are made from; the same plan makes the same histories. */
export type Plan = {
  size: number
  start: number
  until: number
  themes: readonly Theme[]
  /** A new id, of the kind that the database has. */
  newId: (random: Random, at: number) => string
}
