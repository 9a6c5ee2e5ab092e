import { randomUUID } from 'node:crypto'

/** The unique key of a value: itself while its document lives, a random one in the trash. */
export const liveKey = (value: unknown, deletedAt?: unknown): string =>
  deletedAt || value === undefined || value === null ? randomUUID() : String(value)
