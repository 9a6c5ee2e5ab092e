import { median } from '../stats/median'
import { slope } from '../stats/slope'

export type Growth = {
  /** In MB an hour, after the warm-up. */
  perHour: number
  /** The last third of the time, against the third before it. */
  ratio: number
  isFlat: boolean
}

/** What memory may differ by from one third to the next without having grown. */
const NOISE = 1.05

/** Whether memory, sampled evenly over `hours`, goes on growing; the first third is the warm-up. */
export function growthOf(megabytes: readonly number[], hours: number): Growth {
  const third = Math.floor(megabytes.length / 3)
  const warm = megabytes.slice(third)
  const ratio = median(warm.slice(-third)) / median(warm.slice(0, third))
  return {
    perHour: slope(warm) * (megabytes.length / hours),
    ratio,
    isFlat: ratio <= NOISE,
  }
}
