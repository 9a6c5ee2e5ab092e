'use client'

import { useListQuery } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { mostCounted } from '@/database/lists/mostCounted'

import { isCutShort } from './isCutShort'

import './cutShortNote.css'

/** Says of a list that there is more in it than the total beside its pages, which Payload shows as exact. */
export function CutShortNote() {
  const { data } = useListQuery()
  const { language, words } = useAdminWords()
  if (!data || !isCutShort(data)) return null
  return (
    <p className="cut-short-note" role="status">
      {words.cutShort(new Intl.NumberFormat(language).format(mostCounted))}
    </p>
  )
}
