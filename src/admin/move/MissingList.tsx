'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { focusField } from './focusField'
import type { Missing } from './missing'
import { RecordReply } from './RecordReply'
import { tabIndexOf } from './tabIndexOf'

/** What a move still lacks; each line leads to the field that mends it. */
export function MissingList({ missing }: { missing: Missing[] }) {
  const { docConfig } = useDocumentInfo()
  const { words } = useAdminWords()
  const fields = docConfig?.fields ?? []
  return (
    <ul className="move-panel__missing">
      {missing.map(({ field, detail }) => {
        const tab = tabIndexOf(fields, field)
        if (field === 'interactions') {
          return (
            <li key={field}>
              {detail} <RecordReply />
            </li>
          )
        }
        if (tab === undefined || field.startsWith('closing.')) return <li key={field}>{detail}</li>
        return (
          <li key={field}>
            <button type="button" title={words.move.goTo} onClick={() => focusField(field, tab)}>
              {detail}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
