import type { RequestHandler } from 'express'

import type { Env } from '@/env'

const PROBES = ['/api/health', '/api/ready']

/** Sends whoever comes by another name of the server to its address; probes come by any name. */
export function redirectHosts({
  REDIRECT_HOSTS,
  SERVER_URL,
}: Pick<Env, 'REDIRECT_HOSTS' | 'SERVER_URL'>): RequestHandler {
  const { origin } = new URL(SERVER_URL)
  return (req, res, next) => {
    const host = (req.hostname ?? '').toLowerCase()
    if (!REDIRECT_HOSTS.includes(host) || PROBES.includes(req.path)) return next()
    res.redirect(308, `${origin}${req.originalUrl}`)
  }
}
