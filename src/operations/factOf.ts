import type { PayloadRequest } from 'payload'

/** What was read of a transaction in which it cannot change. */
export type Facts = Map<string, Promise<unknown>>

/**
 * Reads something once for all that the request does in its transaction, if it says by its context
 * that it changes nothing of the kind; else each time.
 */
export function factOf<T>(req: PayloadRequest, name: string, read: () => Promise<T>): Promise<T> {
  const facts = req.context.facts as Facts | undefined
  const known = facts?.get(name) as Promise<T> | undefined
  if (known) return known
  const fact = read()
  facts?.set(name, fact)
  return fact
}
