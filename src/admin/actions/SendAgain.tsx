'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { User } from '@/payload-types'

import { ActionButton } from './ActionButton'

const mayRetry = (user: null | undefined | User) =>
  user?.roles?.some((role) => role === 'administrator' || role === 'desk')

/** Sends a mail that failed, or that waits for its next attempt, at once. */
export function SendAgain() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { words } = useAdminWords()
  const isStuck = data?.state === 'failed' || data?.state === 'queued'
  if (!isStuck || !mayRetry(user)) return null
  return (
    <ActionButton
      label={words.actions.sendAgain}
      path={`/outgoing-mail/${id}/retry`}
      done={() => words.actions.queuedAgain}
    />
  )
}
