import type { PayloadRequest } from 'payload'

/**
 * Does what the product itself does for a request: hooks do not ask its user for sight of what is
 * linked to what. Nothing else that the request does afterwards is taken for it.
 */
export async function asOwnWork<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const before = req.context.isOwnWork
  req.context.isOwnWork = true
  try {
    return await work()
  } finally {
    req.context.isOwnWork = before
  }
}
