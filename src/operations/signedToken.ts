import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token says it is for; a token made for one purpose is nothing in another. */
export type TokenPurpose = 'enquiry-origin' | 'enquiry-receipt'

// Each purpose has a key of its own, so that no token can be passed off for another kind.
const keyFor = (secret: string, purpose: TokenPurpose) =>
  createHmac('sha256', secret).update(`one-front-door/${purpose}`).digest()

const signature = (secret: string, purpose: TokenPurpose, body: string) =>
  createHmac('sha256', keyFor(secret, purpose)).update(body).digest()

/**
 * A string for URLs and hidden fields that carries a JSON value anybody may read and only the
 * holder of the secret can make: `<base64url of the JSON>.<base64url of its HMAC-SHA-256>`.
 */
export function signToken(secret: string, purpose: TokenPurpose, payload: unknown): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${body}.${signature(secret, purpose, body).toString('base64url')}`
}

/** The value that a token carries, or undefined when it is not one of ours for this purpose. */
export function readToken(secret: string, purpose: TokenPurpose, token: unknown): unknown {
  if (typeof token !== 'string') return undefined
  const [body, mark, ...rest] = token.split('.')
  if (!body || !mark || rest.length > 0) return undefined
  const given = Buffer.from(mark, 'base64url')
  const expected = signature(secret, purpose, body)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return JSON.parse(Buffer.from(body, 'base64url').toString())
}
