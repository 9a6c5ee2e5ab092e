import type { RequestHandler } from 'express'

import { cleanUrl } from './cleanUrl'

/** Gives every part of the server the same reading of the address, so that no limit is walked around. */
export const canonicalUrl: RequestHandler = (req, _res, next) => {
  req.originalUrl = req.url = cleanUrl(req.url)
  next()
}
