import { createHash } from 'node:crypto'

/** An event as stored: what happened, its own hash, and the hash of the event before it. */
export type ChainedEvent = { previousHash: string | null; hash: string; [key: string]: unknown }

export type ChainVerdict = { ok: true } | { ok: false; at: number; why: ChainFault }
export type ChainFault = 'edited' | 'removed-or-reordered' | 'cut-off'

/** JSON that is the same for the same content, in whatever order its keys were written. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The hash (SHA-256, hexadecimal) that ties an event to the one before it; null before the first. */
export const linkEvent = (
  previousHash: string | null,
  event: Readonly<Record<string, unknown>>,
): string => createHash('sha256').update(canonicalJson({ previousHash, event })).digest('hex')

function faultOf(stored: ChainedEvent, expectedPrevious: string | null): ChainFault | null {
  const { previousHash, hash, ...event } = stored
  if (previousHash !== expectedPrevious) return 'removed-or-reordered'
  return linkEvent(previousHash, event) === hash ? null : 'edited'
}

/**
 * Checks the events of one enquiry in their order; `at` is the first that is wrong. Events missing
 * at the end show only against `head`, the hash of the last one, kept elsewhere.
 */
export function verifyChain(events: readonly ChainedEvent[], head?: string | null): ChainVerdict {
  let previous: string | null = null
  for (const [at, event] of events.entries()) {
    const why = faultOf(event, previous)
    if (why) return { ok: false, at, why }
    previous = event.hash
  }
  if (head !== undefined && head !== previous) {
    return { ok: false, at: events.length, why: 'cut-off' }
  }
  return { ok: true }
}
