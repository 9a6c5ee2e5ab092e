'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useAdminWords } from '@/admin/words/useAdminWords'

type Props = {
  label: string
  /** Below the API's root. */
  path: string
  body?: unknown
  /** What to say of the answer. */
  done: (answer: unknown) => string
  buttonStyle?: 'primary' | 'secondary'
}

/** A button that posts to an endpoint of the open record and shows the record as it is then. */
export function ActionButton({ label, path, body, done, buttonStyle = 'primary' }: Props) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  async function act() {
    const answer = await askApi(`${config.routes.api}${path}?locale=${language}`, 'POST', body)
    toast.success(done(answer))
    router.refresh()
  }

  async function attempt() {
    setBusy(true)
    await act()
      .catch((error: Error) => toast.error(error.message || words.actions.failed))
      .finally(() => setBusy(false))
  }

  return (
    <Button
      buttonStyle={buttonStyle}
      disabled={busy}
      margin={false}
      size="medium"
      onClick={attempt}
    >
      {label}
    </Button>
  )
}
