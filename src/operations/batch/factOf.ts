import type { PayloadRequest } from 'payload'

import { batchOf } from './batchOf'

/**
 * Reads something that does not change while a batch is worked on: once for all of it, and without a
 * batch each time.
 */
export function factOf<T>(req: PayloadRequest, name: string, read: () => Promise<T>): Promise<T> {
  const facts = batchOf(req)?.facts
  const known = facts?.get(name) as Promise<T> | undefined
  if (known) return known
  const fact = read()
  facts?.set(name, fact)
  return fact
}
