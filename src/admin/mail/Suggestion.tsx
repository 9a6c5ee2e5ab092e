'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useAdminWords } from '@/admin/words/useAdminWords'

import './mail.css'

type Props = {
  /** Ids of the mail, and of the enquiry that it may belong to. */
  mail: string
  enquiry: string
  /** What is suggested, with a link to it. */
  children: ReactNode
  joinLabel: string
  onDone: () => Promise<void> | void
}

/** One suggestion where a mail may belong, to follow or to turn down with one click. */
export function Suggestion({ mail, enquiry, children, joinLabel, onDone }: Props) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const [busy, setBusy] = useState(false)

  async function decide(how: 'join' | 'keep-apart', said: string) {
    setBusy(true)
    try {
      const url = `${config.routes.api}/incoming-mail/${mail}/${how}?locale=${language}`
      await askApi(url, 'POST', { enquiry })
      toast.success(said)
      await onDone()
    } catch (error) {
      toast.error((error as Error).message || words.actions.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="mail-suggestion">
      <span>{children}</span>
      <Button
        disabled={busy}
        margin={false}
        size="small"
        onClick={() => decide('join', words.mail.joined)}
      >
        {joinLabel}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        size="small"
        onClick={() => decide('keep-apart', words.mail.keptApart)}
      >
        {words.mail.keepApart}
      </Button>
    </div>
  )
}
