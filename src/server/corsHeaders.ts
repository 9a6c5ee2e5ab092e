import { headersWithCors, type Payload, type PayloadRequest } from 'payload'

/**
 * What Payload's CORS adds to the answers of one origin, as names and values in turn: put together
 * once for each origin that is allowed, and once for all others.
 */
export function corsHeaders(payload: Payload): (origin?: string) => string[] {
  const headersFor = (origin?: string) => {
    const headers = new Headers(origin ? { Origin: origin } : {})
    const req = { headers, payload } as PayloadRequest
    return [...headersWithCors({ headers: new Headers(), req })].flat()
  }
  const others = headersFor()
  const allowed = new Map(
    [payload.config.cors]
      .flat()
      .filter((origin) => typeof origin === 'string')
      .map((origin) => [origin, headersFor(origin)]),
  )
  return (origin = '') => allowed.get(origin) ?? others
}
