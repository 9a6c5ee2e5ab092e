import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { bodyLimit } from './bodyLimit'
import { HttpFault } from './httpFault'
import type { Pages } from './pages'
import { readBody } from './readBody'
import { replayRequest } from './replayRequest'
import type { ServerState } from './serverState'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Hands a request to Next, its body read beforehand so that it is surely within its limit. */
export const pagesBridge =
  (pages: Pages, payload: Payload, state: ServerState): RequestHandler =>
  async (req, res) => {
    if (!METHODS.includes(req.method)) throw new HttpFault('methodNotAllowed')
    if (!state.pagesReady) throw new HttpFault('unavailable', {}, { 'Retry-After': '5' })
    if (req.method !== 'POST') return pages(req, res)
    await pages(replayRequest(req, await readBody(req, bodyLimit(req, payload))), res)
  }
