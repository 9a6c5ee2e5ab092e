import type { IncomingMessage } from 'node:http'

import type { Env } from '@/env'

/**
 * Whether a request may have come by one of the names that are sent on to the address of the server.
 * `redirectHosts` knows for sure: it is told which proxies to believe.
 */
export const mayComeByOtherName =
  ({ REDIRECT_HOSTS }: Pick<Env, 'REDIRECT_HOSTS'>) =>
  ({ headers }: IncomingMessage): boolean => {
    if (REDIRECT_HOSTS.length === 0) return false
    const names = `${headers.host} ${headers['x-forwarded-host']}`.toLowerCase()
    return REDIRECT_HOSTS.some((name) => names.includes(name))
  }
