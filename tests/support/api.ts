import { handleEndpoints, type SanitizedConfig } from 'payload'

import { withRetries } from '@/server/withRetries'

type Call = {
  method?: string
  /** JSON token of a signed-in user. */
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

export type Answer = {
  status: number
  headers: Headers
  // Tests look at what they expect; anything else fails them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
}

/**
 * Asks the REST API as the server does, without one: `/enquiries?limit=1` is `/api/enquiries?limit=1`,
 * and what met a write conflict is asked again.
 */
export async function api(
  path: string,
  { method, token, body, headers }: Call = {},
): Promise<Answer> {
  const { default: config } = await import('@payload-config')
  const asked = () =>
    new Request(`http://localhost:3000/api${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `JWT ${token}` }),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    })
  const response = await withRetries(() =>
    handleEndpoints({ config: config as unknown as SanitizedConfig, request: asked() }),
  )
  const text = await response.text()
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  }
}
