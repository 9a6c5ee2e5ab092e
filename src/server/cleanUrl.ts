import { HttpFault } from './httpFault'

const MAX_URL_LENGTH = 12 * 1024

/** The whole address, as some proxies ask with (RFC 9112, 3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]+(?=\/)/i

/** The one reading of an address (`/a/../b/` is `/b`); refuses what is too long or no clean UTF-8. */
export function cleanUrl(target: string): string {
  const url = target.replace(ORIGIN, '')
  if (url.length > MAX_URL_LENGTH) throw new HttpFault('urlTooLong')
  if (!url.startsWith('/') || !isClean(url)) throw new HttpFault('invalidUrl')
  const { pathname, search } = new URL(`http://localhost${url}`)
  return withoutTrailingSlash(pathname) + search
}

function isClean(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0')
  } catch {
    return false
  }
}

const withoutTrailingSlash = (pathname: string) => pathname.replace(/\/+$/, '') || '/'
