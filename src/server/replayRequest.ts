import { IncomingMessage } from 'node:http'

/** The same request with its body, which has been read already, ready to be read again. */
export function replayRequest(req: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req
  const replay = Object.assign(new IncomingMessage(req.socket), {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  })
  replay.push(body)
  replay.push(null)
  return replay
}
