/** From this similarity on (0–1) two names are alike enough to ask whether they mean one party. */
export const ALIKE = 0.8

/** What a weak match can score at most, so that every strong one stands above it. */
export const WEAK_AT_MOST = 0.9
