import type { PayloadRequest, Where } from 'payload'

import type { Slug } from '@/collections/slugs'

import type { Scope } from './matrix'
import { scopes } from './scopes'

type Asked = { req: PayloadRequest; slug: Slug; granted: readonly Scope[] }

/** The documents of a collection that granted scopes come to: all, none, or those of a query. */
export async function reach({ req, slug, granted }: Asked): Promise<boolean | Where> {
  const reached = await Promise.all(granted.map((scope) => scopes[scope]({ req, slug })))
  if (reached.length === 0) return false
  if (reached.includes(true)) return true
  return { or: reached as Where[] }
}
