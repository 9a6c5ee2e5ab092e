'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { ActionButton } from './ActionButton'

/** Lets mail go to a dead address again. */
export function ReleaseAddress() {
  const { id, data } = useDocumentInfo()
  const { words } = useAdminWords()
  if (!id || data?.releasedAt) return null
  return (
    <ActionButton
      label={words.mail.releaseAddress}
      path={`/dead-addresses/${id}/release`}
      done={() => words.mail.addressReleased}
    />
  )
}
