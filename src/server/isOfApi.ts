import { cleanUrl } from './cleanUrl'

/** Whether a request is one of the API, however its address is written; also where that is refused. */
export const isOfApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(readable(url))

function readable(url: string): string {
  try {
    return cleanUrl(url)
  } catch {
    return url
  }
}
