/**
 * So many enquiries a hand-over moves in one transaction: few enough that captures do not wait for it on
 * SQLite, and that it is over long before MongoDB would end it, after a minute.
 */
export const movedAtOnce = 20
