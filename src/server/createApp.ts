import express, { type Express } from 'express'
import type { Payload } from 'payload'

import { env } from '@/env'

import { answerErrors } from './answerErrors'
import { apiBridge } from './apiBridge'
import { canonicalUrl } from './canonicalUrl'
import { HttpFault } from './httpFault'
import type { Pages } from './pages'
import { pagesBridge } from './pagesBridge'
import { probes } from './probes'
import type { PublishedContent } from './publishedContent/publishedContent'
import { type Admission, rateLimits } from './rateLimits'
import { redirectHosts } from './redirectHosts'
import { requestLog } from './requestLog'
import { securityHeaders } from './securityHeaders'
import type { ServerState } from './serverState'

type Options = {
  payload: Payload
  /** Without them only the API answers. */
  pages?: Pages
  /** Without it every read goes to the database. */
  published?: PublishedContent
  state?: ServerState
  admit?: Admission
  /** How many proxies to believe about the client's address. */
  trustProxy?: number
}

/** The whole product as an Express application: guards first, then the API, then the pages. */
export function createApp({
  payload,
  pages,
  published,
  state = { pagesReady: true, stopping: false },
  admit = rateLimits([]),
  trustProxy = env.TRUST_PROXY,
}: Options): Express {
  const app = express()
  app.disable('x-powered-by')
  app.enable('case sensitive routing')
  app.set('trust proxy', trustProxy)
  app.set('etag', false)
  app.use(requestLog(payload.logger))
  app.use(
    securityHeaders({
      https: env.SERVER_URL.startsWith('https:'),
      development: env.NODE_ENV === 'development',
    }),
  )
  app.use(canonicalUrl)
  app.use(redirectHosts(env))
  app.use((req, _res, next) => admit(req).then(next))
  app.use(probes(payload, state))
  if (published) app.get('/api/{*rest}', published.fill)
  app.all(['/api', '/api/{*rest}'], apiBridge(payload))
  // Browsers ask for it where a page has not named its own yet.
  if (pages) app.get('/favicon.ico', (_req, res) => res.redirect(308, '/icon.svg'))
  if (pages) app.use(pagesBridge(pages, payload, state))
  app.use(() => {
    throw new HttpFault('notFound')
  })
  app.use(answerErrors(payload.logger))
  return app
}
