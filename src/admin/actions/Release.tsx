'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { ActionButton } from './ActionButton'

/** Lets a quarantined submission become an enquiry. */
export function Release() {
  const { id, data } = useDocumentInfo()
  const { words } = useAdminWords()
  if (data?.state !== 'quarantined') return null
  return (
    <ActionButton
      label={words.actions.release}
      path={`/journal/${id}/release`}
      done={(answer) => words.actions.released((answer as { reference: string }).reference)}
    />
  )
}
