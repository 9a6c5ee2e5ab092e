import type { PayloadRequest } from 'payload'

/** Stores several things together. */
export type Write<T, R> = (req: PayloadRequest, items: readonly T[]) => Promise<R>

/** Work on several records in one transaction. */
export type Batch = {
  /** What was read of what cannot change meanwhile. */
  facts: Map<string, Promise<unknown>>
  /** What is yet to be stored, in this order. */
  waiting: Map<Write<never, unknown>, unknown[]>
}

/** The batch that a request works on, if it does. */
export const batchOf = ({ context }: PayloadRequest): Batch | undefined =>
  context.batch as Batch | undefined
