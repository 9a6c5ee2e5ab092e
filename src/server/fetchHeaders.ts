import type { IncomingMessage } from 'node:http'

/** The headers of a request as fetch has them. */
export function fetchHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at]!, rawHeaders[at + 1]!)
  }
  return headers
}
