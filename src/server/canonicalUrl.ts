import type { RequestHandler } from 'express'

import { HttpFault } from './httpFault'

const MAX_URL_LENGTH = 12 * 1024

/**
 * Gives every part of the server the same reading of the address (`/a/../b` is `/b`), so that no
 * limit can be walked around, and refuses what is no clean UTF-8.
 */
export const canonicalUrl: RequestHandler = (req, _res, next) => {
  if (req.url.length > MAX_URL_LENGTH) throw new HttpFault('urlTooLong')
  if (!req.url.startsWith('/') || !isClean(req.url)) throw new HttpFault('invalidUrl')
  const { pathname, search } = new URL(`http://localhost${req.url}`)
  req.originalUrl = req.url = withoutTrailingSlash(pathname) + search
  next()
}

function isClean(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0')
  } catch {
    return false
  }
}

const withoutTrailingSlash = (pathname: string) => pathname.replace(/\/+$/, '') || '/'
