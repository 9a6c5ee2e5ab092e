import type { Slug } from '@/collections/slugs'

import { type Actor, matrix, type Operation, type Scope } from './matrix'
import type { Role } from './roles'

type User = { roles?: null | Role[] } | null | undefined

/** The roles a request acts in; somebody without any is `without-role` or `anonymous`. */
export function actorsOf(user: User): Actor[] {
  if (!user) return ['anonymous']
  return user.roles?.length ? user.roles : ['without-role']
}

/** The scopes that the matrix grants a user for one operation; none means refused. */
export function grantedScopes(user: User, slug: Slug, operation: Operation): Scope[] {
  const grants = matrix[slug][operation]
  const scopes = actorsOf(user).map((actor) => grants[actor])
  return [...new Set(scopes.filter((scope) => scope !== undefined))]
}
