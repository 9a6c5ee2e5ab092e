'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { User } from '@/payload-types'

import { ActionButton } from './ActionButton'

const mayRetry = (user: null | undefined | User) =>
  user?.roles?.some((role) => role === 'administrator' || role === 'desk')

/** Sends a mail that failed, was held back, or waits for its next attempt, at once. */
export function SendAgain() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { words } = useAdminWords()
  const isStuck = ['failed', 'held', 'queued'].includes(data?.state)
  if (!isStuck || !mayRetry(user)) return null
  return (
    <ActionButton
      label={words.actions.sendAgain}
      path={`/outgoing-mail/${id}/retry`}
      done={() => words.actions.queuedAgain}
    />
  )
}
