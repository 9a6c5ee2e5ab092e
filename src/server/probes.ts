import { Router } from 'express'
import type { Payload } from 'payload'

import { HttpFault } from './httpFault'
import type { ServerState } from './serverState'

const PATIENCE_MS = 3_000

/** `/api/health`: the process answers. `/api/ready`: it can do its work, so send it traffic. */
export function probes(payload: Payload, state: ServerState): Router {
  const router = Router()
  router.use(['/api/health', '/api/ready'], (_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/api/health', (_req, res) => void res.json({ status: 'live' }))
  router.get('/api/ready', async (_req, res) => {
    if (state.stopping || !state.pagesReady || !(await databaseAnswers(payload))) {
      throw new HttpFault('unavailable', {}, { 'Retry-After': '5' })
    }
    res.json({ status: 'ready' })
  })
  return router
}

/** Reading a table shows both that the database is reachable and that its migrations were run. */
async function databaseAnswers(payload: Payload): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  // Elevated: a probe has no user, and learns only whether the read succeeds.
  const answers = payload.db
    .find({ collection: 'users', limit: 1, pagination: false })
    .then(() => true)
    .catch(() => false)
  return Promise.race([answers, tooLate]).finally(() => clearTimeout(timer))
}
