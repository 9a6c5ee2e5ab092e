const WRITE_CONFLICT = 112

type Conflict = { code?: unknown; errorLabels?: string[]; cause?: unknown }

/** MongoDB's word for "somebody else wrote this document first; begin again". */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels, cause } = error as Conflict
  return (
    code === WRITE_CONFLICT ||
    Boolean(errorLabels?.includes?.('TransientTransactionError')) ||
    isWriteConflict(cause)
  )
}
