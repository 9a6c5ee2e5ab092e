import type { SanitizedConfig } from 'payload'

import { runningPayload } from '@/server/runningPayload'

/** The configuration that the server runs with, as Payload's admin asks for it. */
export const runningConfig = async (): Promise<SanitizedConfig> => runningPayload().config
