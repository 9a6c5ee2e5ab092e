'use client'

import { Button, toast, useConfig, useListDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { useAdminWords } from '@/admin/words/useAdminWords'

/** Picks the enquiry that a mail belongs to, and joins it. */
export function JoinMail({ id }: { id: string }) {
  const { config } = useConfig()
  const { words } = useAdminWords()
  const router = useRouter()
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: ['enquiries'],
  })

  async function join(enquiry: string) {
    const response = await fetch(`${config.routes.api}/incoming-mail/${id}/join`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ enquiry }),
    })
    if (!response.ok) {
      const { detail } = (await response.json()) as { detail?: string }
      throw new Error(detail)
    }
    toast.success(words.mail.joined)
    router.refresh()
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} size="medium" onClick={openDrawer}>
        {words.mail.join}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ docID }) => {
          closeDrawer()
          join(docID).catch((error: Error) => toast.error(error.message || words.actions.failed))
        }}
      />
    </>
  )
}
