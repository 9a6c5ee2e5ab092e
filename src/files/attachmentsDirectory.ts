import path from 'node:path'

import { env } from '@/env'

/** Where the contents of attachments are, under names that say nothing of them. */
export const attachmentsDirectory = path.join(env.DATA_DIR, 'attachments')
