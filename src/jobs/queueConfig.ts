import type { JobsConfig } from 'payload'

import { hasRole } from '@/access/hasRole'

const administrators = ({
  req,
}: Parameters<NonNullable<NonNullable<JobsConfig['access']>['run']>>[0]) =>
  hasRole(req, 'administrator')

/**
 * Payload's own queue, for what editors schedule. `publishScheduled` runs it, and no timer of Payload's:
 * at a stop those end the database under their work.
 */
export const queueConfig: JobsConfig = {
  access: { cancel: administrators, queue: administrators, run: administrators },
  tasks: [],
}
