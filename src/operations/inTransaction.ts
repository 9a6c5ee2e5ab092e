import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

const ATTEMPTS = 5
const WRITE_CONFLICT = 112

type Conflict = { code?: unknown; errorLabels?: string[]; cause?: unknown }

/** MongoDB's word for "somebody else wrote this document first; begin again". */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels, cause } = error as Conflict
  return (
    code === WRITE_CONFLICT ||
    Boolean(errorLabels?.includes?.('TransientTransactionError')) ||
    isConflict(cause)
  )
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Within a transaction of the
 * caller's it simply joins. `work` may run again after a write conflict, so it must not act outside
 * the database.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const isOwn = await initTransaction(req)
    try {
      const result = await work()
      if (isOwn) await commitTransaction(req)
      return result
    } catch (error) {
      if (!isOwn) throw error
      await killTransaction(req)
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
    }
  }
}
