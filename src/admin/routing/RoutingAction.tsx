'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Enquiry } from '@/payload-types'

type Props = {
  action: 'route' | 'take-suggestion'
  label: string
  hint: string
}

/** Has the open enquiry routed anew and shows it as it is then. */
export function RoutingAction({ action, label, hint }: Props) {
  const { config } = useConfig()
  const { id, setData } = useDocumentInfo()
  const { reset } = useForm()
  const modified = useFormModified()
  const { words } = useAdminWords()
  const [busy, setBusy] = useState(false)

  async function route() {
    const url = `${config.routes.api}/enquiries/${id}/${action}`
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (!response.ok) throw new Error(String(response.status))
    const { doc } = (await response.json()) as { doc: Enquiry }
    await reset(doc)
    setData(doc)
    toast.success(words.why.routedAgain)
  }

  async function attempt() {
    setBusy(true)
    await route()
      .catch(() => toast.error(words.why.failedAgain))
      .finally(() => setBusy(false))
  }

  return (
    <div className="why-owner__again">
      <Button
        buttonStyle="secondary"
        disabled={busy || modified}
        margin={false}
        size="medium"
        onClick={attempt}
      >
        {label}
      </Button>
      <span>{modified ? words.why.unsaved : hint}</span>
    </div>
  )
}
