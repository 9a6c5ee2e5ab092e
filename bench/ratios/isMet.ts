import type { Ratio } from './ratiosOf'

/** A ratio that could not be measured is not met. */
export const isMet = ({ value, wanted }: Ratio): boolean =>
  'atLeast' in wanted ? value >= wanted.atLeast : value <= wanted.atMost
