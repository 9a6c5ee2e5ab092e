'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ActionButton } from '@/admin/actions/ActionButton'
import { useAdminWords } from '@/admin/words/useAdminWords'

/** Takes the open merge back. */
export function UndoMerge() {
  const { id, data } = useDocumentInfo()
  const { words } = useAdminWords()
  if (!id || data?.undoneAt) return null
  return (
    <ActionButton
      label={words.duplicates.undo}
      path={`/${data?.kind}/merges/${id}/undo`}
      done={() => words.duplicates.undone}
    />
  )
}
