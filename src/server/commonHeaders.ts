import helmet from 'helmet'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** The headers for the safety of everything that is answered. */
export const commonHeaders = (https: boolean): Map<string, string> =>
  headersOf(
    helmet({
      contentSecurityPolicy: false,
      // Media and the API may be used by front ends on other origins; CORS decides who reads data.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: https,
    }),
  )

type Guard = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

/** What a guard that gives all answers the same headers sets, without asking it each time. */
function headersOf(guard: Guard): Map<string, string> {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  guard(res.req, res, () => undefined)
  return new Map(Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]))
}
