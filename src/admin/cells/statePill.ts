import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

type Style = ComponentProps<typeof Pill>['pillStyle']

const styles: Record<string, Style> = {
  bounced: 'error',
  clean: 'success',
  failed: 'error',
  held: 'warning',
  infected: 'error',
  parked: 'warning',
  pending: 'warning',
  processed: 'success',
  quarantined: 'error',
  queued: 'warning',
  sending: 'warning',
  sent: 'success',
  stored: 'warning',
  taken: 'success',
  unreadable: 'error',
  'too-large': 'warning',
  'too-many': 'warning',
  unscanned: 'warning',
}

/** The colour of what became of a mail, a submission or a file. */
export const statePill = (state: string): Style => styles[state]
