export const iso = (at: number) => new Date(at).toISOString()

/** What Payload itself says of a document that was made at this time and left alone since. */
export const stamps = (at: number) => ({ createdAt: iso(at), updatedAt: iso(at) })
