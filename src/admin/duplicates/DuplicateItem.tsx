'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MergePlan } from '@/operations/parties/planMerge'

import { askApi } from './askApi'
import type { Duplicate } from './duplicate'
import { MergePreview } from './MergePreview'

type Props = { duplicate: Duplicate; onDismissed: () => void }

/** One possible duplicate: why, and the two things to do about it. */
export function DuplicateItem({ duplicate: { suggestion, because, record }, onDismissed }: Props) {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const modified = useFormModified()
  const { language, words } = useAdminWords()
  const [plan, setPlan] = useState<MergePlan | null>(null)
  const [busy, setBusy] = useState(false)
  const { admin, api } = config.routes

  const merge = <T,>(dryRun: boolean) =>
    askApi<T>(`${api}/${collectionSlug}/${id}/merge?locale=${language}`, 'POST', {
      from: record.id,
      dryRun,
    })

  async function attempt(work: () => Promise<void>) {
    setBusy(true)
    await work()
      .catch((error: Error) => toast.error(error.message || words.actions.failed))
      .finally(() => setBusy(false))
  }

  const preview = async () => setPlan((await merge<{ plan: MergePlan }>(true)).plan)

  async function dismiss() {
    await askApi(`${api}/match-suggestions/${suggestion}`, 'PATCH', { state: 'dismissed' })
    onDismissed()
  }

  async function confirm() {
    await merge(false)
    // The form still holds the record as it was.
    window.location.reload()
  }

  return (
    <li>
      <p>
        <a href={`${admin}/collections/${collectionSlug}/${record.id}`}>{record.name}</a>
        <span>{record.email ?? record.domain}</span>
      </p>
      <p>{because}</p>
      {plan && <MergePreview plan={plan} />}
      <div className="duplicates__actions">
        <Button
          disabled={busy || modified}
          margin={false}
          size="medium"
          onClick={() => attempt(plan ? confirm : preview)}
        >
          {plan ? words.duplicates.confirm : words.duplicates.merge}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          size="medium"
          onClick={plan ? () => setPlan(null) : () => attempt(dismiss)}
        >
          {plan ? words.move.cancel : words.duplicates.dismiss}
        </Button>
        {modified && <span>{words.duplicates.unsaved}</span>}
      </div>
    </li>
  )
}
