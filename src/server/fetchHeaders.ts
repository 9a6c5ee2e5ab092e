import type { Request } from 'express'

/** The headers of a request as fetch has them. */
export function fetchHeaders(req: Request): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(req.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}
