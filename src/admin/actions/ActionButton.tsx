'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'

type Props = {
  label: string
  /** Below the API's root. */
  path: string
  /** What to say of the answer. */
  done: (answer: unknown) => string
}

/** A button that posts to an endpoint of the open record and shows the record as it is then. */
export function ActionButton({ label, path, done }: Props) {
  const { config } = useConfig()
  const { words } = useAdminWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  async function act() {
    const url = `${config.routes.api}${path}`
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (!response.ok) throw new Error(String(response.status))
    toast.success(done(await response.json()))
    router.refresh()
  }

  async function attempt() {
    setBusy(true)
    await act()
      .catch(() => toast.error(words.actions.failed))
      .finally(() => setBusy(false))
  }

  return (
    <Button disabled={busy} margin={false} size="medium" onClick={attempt}>
      {label}
    </Button>
  )
}
