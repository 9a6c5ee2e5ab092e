import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that gives tokens of OAuth 2 for a refresh token, and tells Dovecot whose they are. */
export async function startTokenServer(user: string) {
  const valid = new Set<string>()
  const give = () => {
    const token = randomUUID()
    valid.add(token)
    return token
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const asked = new URLSearchParams(body)
      const answer = asked.has('refresh_token')
        ? { access_token: give(), expires_in: 3600 }
        : { active: valid.has(asked.get('token') ?? ''), username: user }
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    tokenUrl: `${url}/token`,
    introspectionUrl: `${url}/introspect`,
    give,
    /** Tokens that were given are worth nothing from now on. */
    withdraw: () => valid.clear(),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
