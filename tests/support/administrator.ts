import type { Payload } from 'payload'

export const credentials = { email: 'admin@example.org', password: 'correct horse battery' }

/** An administrator in the database, to sign in with `credentials`. */
export const administrator = (payload: Payload) =>
  payload.create({
    collection: 'users',
    data: { ...credentials, name: 'Ada Administrator', roles: ['administrator'] },
  })

/** The Authorization header of a signed-in administrator. */
export async function administratorHeader(url: string): Promise<{ Authorization: string }> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  })
  const { token } = (await response.json()) as { token: string }
  return { Authorization: `JWT ${token}` }
}
