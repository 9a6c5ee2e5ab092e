'use client'

import { Button, useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

/** Opens a drawer to record what was answered to the investor. */
export function RecordReply() {
  const { id } = useDocumentInfo()
  const { words } = useAdminWords()
  const [ReplyDrawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'interactions',
  })
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={openDrawer}>
        {words.move.recordReply}
      </Button>
      <ReplyDrawer
        initialData={{ enquiry: id, kind: 'email', direction: 'outbound' }}
        onSave={closeDrawer}
        redirectAfterCreate={false}
      />
    </>
  )
}
