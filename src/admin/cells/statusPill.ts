import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

import { isClosed } from '@/domain/pipeline/closedStatuses'
import type { Status } from '@/domain/pipeline/statuses'

/** The look of a status: won, waiting, closed, or simply under way. */
export function statusPill(status: Status): ComponentProps<typeof Pill>['pillStyle'] {
  if (status === 'won') return 'success'
  if (status === 'delayed' || status === 'dormant') return 'warning'
  return isClosed(status) ? 'dark' : 'light-gray'
}
