import type { Payload } from 'payload'

import type { Role } from '@/access/roles'

import { api } from './api'

const password = 'correct horse battery staple'
let made = 0

/** Makes a user with these roles; answers their id and a token to sign requests with. */
export async function signIn(
  payload: Payload,
  ...roles: Role[]
): Promise<{ id: string; token: string; email: string }> {
  const email = `${roles.join('-') || 'nobody'}-${++made}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: `${roles.join(' and ') || 'Nobody'} ${made}`, email, password, roles },
  })
  const { body } = await api('/users/login', { body: { email, password } })
  return { id, token: body.token, email }
}
