import type { JobsConfig } from 'payload'

import { hasRole } from '@/access/hasRole'

const administrators = ({
  req,
}: Parameters<NonNullable<NonNullable<JobsConfig['access']>['run']>>[0]) =>
  hasRole(req, 'administrator')

/** Payload's own queue: it publishes and unpublishes what editors scheduled, every minute. */
export const queueConfig: JobsConfig = {
  access: { cancel: administrators, queue: administrators, run: administrators },
  autoRun: [{ cron: '* * * * *', limit: 100 }],
  tasks: [],
}
