/** MongoDB's word for a unique value that is taken. */
export const isDuplicateKey = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 11_000
