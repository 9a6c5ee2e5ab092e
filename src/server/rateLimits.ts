import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { HttpFault } from './httpFault'

/** What is asked, and by whom. */
type Asked = { method: string; path: string; ip?: string }

export type Limit = {
  name: string
  points: number
  seconds: number
  applies: (asked: Asked) => boolean
}

/** Throws the 429 when this client has asked too often. */
export type Admission = (asked: Asked) => Promise<void>

const posts =
  (pattern: RegExp) =>
  ({ method, path }: Asked) =>
    method === 'POST' && pattern.test(path)

/** How many requests one client may make; a request counts against every limit that applies to it. */
export const defaultLimits: Limit[] = [
  {
    name: 'enquiry',
    points: 60,
    seconds: 600,
    applies: posts(/^\/(api\/enquiries\/submit|(en|ko)\/enquire)$/),
  },
  { name: 'login', points: 20, seconds: 600, applies: posts(/^\/api\/[^/]+\/login$/) },
  {
    name: 'password',
    points: 5,
    seconds: 600,
    applies: posts(/^\/api\/[^/]+\/(forgot-password|reset-password|unlock)$/),
  },
  {
    name: 'general',
    points: 1_200,
    seconds: 60,
    applies: ({ path }) => !/^\/(_next\/static\/|api\/(health|ready)$)/.test(path),
  },
]

/** Counted in the memory of this process: several processes allow so many times more. */
export function rateLimits(limits: Limit[] = defaultLimits): Admission {
  const counted = limits.map(({ name, points, seconds, applies }) => ({
    applies,
    limiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  }))
  return async (asked) => {
    for (const { applies, limiter } of counted) {
      if (applies(asked)) await limiter.consume(clientKey(asked.ip ?? '')).catch(refuse)
    }
  }
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  const seconds = String(Math.max(1, Math.ceil(reason.msBeforeNext / 1000)))
  throw new HttpFault('tooManyRequests', {}, { 'Retry-After': seconds })
}

/** One household or office holds a whole /64 of IPv6 addresses, so those count as one client. */
function clientKey(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('::')
  const front = head.split(':')
  const missing = 8 - front.length - (tail ? tail.split(':').length : 0)
  const full = address.includes('::') ? [...front, ...Array<string>(missing).fill('0')] : front
  return full.slice(0, 4).join(':')
}
