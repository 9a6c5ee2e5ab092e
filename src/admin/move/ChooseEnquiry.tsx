'use client'

import { Button, FieldLabel, useDocumentInfo, useListDrawer } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'

type Props = { label: string; chosen: string; onChoose: (id: string) => void }

/** Picks another enquiry from the list. */
export function ChooseEnquiry({ label, chosen, onChoose }: Props) {
  const { id } = useDocumentInfo()
  const { words } = useAdminWords()
  const [title, setTitle] = useState('')
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: ['enquiries'],
    filterOptions: { enquiries: { id: { not_equals: id } } },
  })
  return (
    <div className="field-type">
      <FieldLabel label={label} required />
      <div className="desk-panel__row">
        {chosen && <strong>{title}</strong>}
        <Button buttonStyle="secondary" size="small" margin={false} onClick={openDrawer}>
          {words.move.choose}
        </Button>
      </div>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc, docID }) => {
          setTitle(String(doc.title ?? doc.reference))
          onChoose(docID)
          closeDrawer()
        }}
      />
    </div>
  )
}
