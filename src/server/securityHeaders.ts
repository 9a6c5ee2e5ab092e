import type { RequestHandler } from 'express'
import { randomBytes } from 'node:crypto'

import { apiHeaders } from './apiHeaders'
import { commonHeaders } from './commonHeaders'
import { isOfApi } from './isOfApi'

type Options = { https: boolean; development: boolean }

/** Headers for all; a strict content policy with a nonce for pages, and one that allows nothing for the API. */
export function securityHeaders({ https, development }: Options): RequestHandler {
  const [common, ofApi] = [commonHeaders(https), apiHeaders(https)]
  return (req, res, next) => {
    if (isOfApi(req.url)) {
      res.setHeaders(ofApi)
      return next()
    }
    const policy = pagePolicy(randomBytes(16).toString('base64'), development)
    // Next reads the nonce from this request header and gives it to the scripts that it renders.
    req.headers['content-security-policy'] = policy
    res.setHeaders(common).set('Content-Security-Policy', policy)
    next()
  }
}

/** Styles may be inline: the admin writes style attributes, which no nonce can cover. */
const pagePolicy = (nonce: string, development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
