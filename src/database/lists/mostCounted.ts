/** A count is exact up to this; beyond it, counting would take the longer the more there is. */
export const mostCounted = 1000
