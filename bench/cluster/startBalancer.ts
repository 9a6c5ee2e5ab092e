import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Balancer = { url: string; port: number; stop: () => Promise<void> }

/**
 * Passes requests to the given servers in turn. Where nobody answers it tries the next one; a request
 * that broke off half-way is answered with 502, because it may have been done.
 */
export async function startBalancer(addresses: () => string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  const server = createServer(async (req, res) => {
    const body = await buffer(req)
    const all = addresses()
    const first = turn++
    for (let n = 0; n < all.length; n++) {
      const outcome = await pass(req, body, res, all[(first + n) % all.length]!, agent)
      if (outcome === 'passed') return
      if (outcome === 'broken') break
    }
    res.writeHead(502).end()
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    port,
    stop: async () => {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

type Outcome = 'broken' | 'passed' | 'refused'

const pass = (
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  res: ServerResponse,
  address: string,
  agent: Agent,
) =>
  new Promise<Outcome>((resolve) => {
    const passed = request(`${address}${url}`, { agent, headers, method }, (answer) => {
      buffer(answer).then(
        (bytes) => {
          res.writeHead(answer.statusCode!, withoutHops(answer.headers)).end(bytes)
          resolve('passed')
        },
        () => resolve('broken'),
      )
    })
    passed.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' ? 'refused' : 'broken'),
    )
    passed.end(body)
  })

/** What belongs to the connection behind and not to the answer. */
function withoutHops(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const { connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers
  delete rest['transfer-encoding']
  return rest
}
