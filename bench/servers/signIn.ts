import { administrator } from './administrator'

/** The `Authorization` header of the administrator of this server. */
export async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  if (!response.ok) throw new Error(`Signing in at ${url}: ${response.status}`)
  return `JWT ${((await response.json()) as { token: string }).token}`
}
