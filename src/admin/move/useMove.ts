'use client'

import { toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MoveRequestBody } from '@/contracts/moveRequest'
import { stageWords, statusWords } from '@/i18n/pipelineWords'
import type { Enquiry } from '@/payload-types'

import type { Refusal } from './missing'

/** Moves the open enquiry: saves it first where it was changed, and shows it as it is afterwards. */
export function useMove() {
  const { config } = useConfig()
  const { id, setData } = useDocumentInfo()
  const { reset, submit } = useForm()
  const modified = useFormModified()
  const { language, words } = useAdminWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)

  const send = (body: MoveRequestBody) =>
    fetch(`${config.routes.api}/enquiries/${id}/move?locale=${language}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  async function show(enquiry: Enquiry) {
    await reset(enquiry)
    setData(enquiry)
    const place = [stageWords[enquiry.stage], statusWords[enquiry.status]]
    toast.success(words.move.moved(place.map((word) => word[language]).join(' · ')))
  }

  async function attempt(body: MoveRequestBody): Promise<boolean> {
    if (modified && !(await submit())?.res?.ok) {
      setRefusal({ detail: words.move.saveFirst })
      return false
    }
    const response = await send(body)
    const answer = (await response.json()) as Partial<Refusal> & { doc?: Enquiry }
    if (answer.doc) await show(answer.doc)
    else setRefusal({ ...answer, detail: answer.detail ?? words.move.failed })
    return response.ok
  }

  /** Whether the enquiry has moved. */
  async function move(body: MoveRequestBody): Promise<boolean> {
    setBusy(true)
    setRefusal(null)
    try {
      return await attempt(body)
    } catch {
      setRefusal({ detail: words.move.failed })
      return false
    } finally {
      setBusy(false)
    }
  }

  return { move, busy, modified, refusal, forget: () => setRefusal(null) }
}
