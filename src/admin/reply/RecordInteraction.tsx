'use client'

import { Button, useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui'

import type { Interaction } from '@/payload-types'

type Props = Pick<Interaction, 'direction' | 'kind'> & { label: string }

/** Opens a drawer to record what was said or noted on the open enquiry. */
export function RecordInteraction({ kind, direction, label }: Props) {
  const { id } = useDocumentInfo()
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'interactions',
  })
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={openDrawer}>
        {label}
      </Button>
      <Drawer
        initialData={{ enquiry: id, kind, direction }}
        onSave={closeDrawer}
        redirectAfterCreate={false}
      />
    </>
  )
}
