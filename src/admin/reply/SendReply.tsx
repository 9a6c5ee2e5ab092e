'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'

type Props = {
  busy: boolean
  disabled: boolean
  recipient: string
  onSend: () => Promise<void>
}

/** The button that sends a reply, after it was said once more to whom. */
export function SendReply({ busy, disabled, recipient, onSend }: Props) {
  const { words } = useAdminWords()
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button
        disabled={busy || disabled}
        id="reply-send"
        margin={false}
        size="medium"
        onClick={() => setAsked(true)}
      >
        {words.reply.send}
      </Button>
    )
  }
  const confirm = async () => {
    await onSend()
    setAsked(false)
  }
  return (
    <>
      <strong role="status">{words.reply.confirm(recipient)}</strong>
      <Button
        disabled={busy || disabled}
        id="reply-confirm"
        margin={false}
        size="medium"
        onClick={confirm}
      >
        {words.reply.sendNow}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        size="medium"
        onClick={() => setAsked(false)}
      >
        {words.move.cancel}
      </Button>
    </>
  )
}
