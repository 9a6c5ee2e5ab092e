import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Env } from '@/env'

/** `password` is there only where it was generated: this is the one time that it can be read. */
export type NewAdministrator = { email: string; password?: string }

/** Creates the first administrator where there is none; returns nothing where there is one. */
export async function ensureAdministrator(
  payload: Payload,
  env: Pick<Env, 'ADMIN_EMAIL' | 'ADMIN_PASSWORD' | 'MAIL_FROM'>,
): Promise<NewAdministrator | undefined> {
  // Elevated, here and below: the start has no user, and nobody else could make the first one.
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { roles: { in: ['administrator'] } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return undefined
  const email = env.ADMIN_EMAIL ?? `administrator@${env.MAIL_FROM.split('@')[1]}`
  const generated = env.ADMIN_PASSWORD ? undefined : randomBytes(18).toString('base64url')
  await payload.create({
    collection: 'users',
    data: {
      name: 'Administrator',
      email,
      password: env.ADMIN_PASSWORD ?? generated,
      roles: ['administrator'],
    },
    overrideAccess: true,
  })
  return { email, password: generated }
}
