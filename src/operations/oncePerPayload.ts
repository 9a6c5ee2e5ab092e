import type { Payload } from 'payload'

/** Something that is made at its first use, and then kept as long as the Payload that it is for. */
export function oncePerPayload<T>(make: (payload: Payload) => T): (payload: Payload) => T {
  const made = new WeakMap<Payload, { of: T }>()
  return (payload) => {
    const known = made.get(payload) ?? { of: make(payload) }
    made.set(payload, known)
    return known.of
  }
}
