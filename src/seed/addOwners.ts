import type { PayloadRequest } from 'payload'

import { env } from '@/env'

import type { Ledger } from './ledger'
import type { Records } from './schemas'

/**
 * One account for each theme, so that enquiries have an owner from the first minute. It has no
 * password and so cannot sign in until somebody is invited by the reset-password flow; written
 * beside the Local API, which would ask for one.
 */
export async function addOwners(
  req: PayloadRequest,
  ledger: Ledger,
  themes: Records['themes'],
): Promise<void> {
  for (const { name, slug } of themes) {
    const key = `users/${slug}`
    if (ledger.has(key)) continue
    const email = `${slug}@${env.MAIL_FROM.split('@')[1]}`
    const { id } =
      (await accountOf(req, email)) ??
      (await req.payload.db.create({
        collection: 'users',
        data: { email, name: name.en, roles: ['owner'], ...timestamps() },
        req,
      }))
    ledger.set(key, String(id))
  }
}

const accountOf = (req: PayloadRequest, email: string) =>
  req.payload.db.findOne<{ id: string }>({
    collection: 'users',
    req,
    where: { email: { equals: email } },
  })

const timestamps = () => {
  const now = new Date().toISOString()
  return { createdAt: now, updatedAt: now }
}
