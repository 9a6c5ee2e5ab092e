import type { PayloadRequest } from 'payload'

import type { Role } from './roles'

/** Whether the request's user holds at least one of the roles. */
export const hasRole = (req: PayloadRequest, ...roles: Role[]): boolean =>
  roles.some((role) => req.user?.roles?.includes(role))
