import type { SanitizedConfig } from 'payload'

import { taskRetries } from './taskRetries'

/** Payload adds its own task, which publishes what editors scheduled, and gives it no second try. */
export function retryTasks(config: SanitizedConfig): SanitizedConfig {
  for (const task of config.jobs.tasks ?? []) task.retries = taskRetries
  return config
}
