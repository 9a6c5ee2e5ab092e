import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/payload-types'

type Sought<K extends keyof User> = {
  fields: readonly K[]
  where?: Where
  sort?: string
  /** Also those who have left. */
  trash?: boolean
}

/** Some fields of users, for the product's own work: whoever acts, and with nobody signed in. */
export async function findUsers<K extends keyof User = 'id'>(
  req: PayloadRequest,
  { fields, ...query }: Sought<K>,
): Promise<Pick<User, K | 'id'>[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    ...query,
  })
  return docs as Pick<User, K | 'id'>[]
}
