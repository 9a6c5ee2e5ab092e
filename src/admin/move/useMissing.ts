'use client'

import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MoveTarget } from '@/domain/pipeline/moveAssessment'

import type { Missing } from './missing'

/** What the open enquiry lacks for a stage; null while that is not known. Follows every save. */
export function useMissing(to: MoveTarget | null): Missing[] | null {
  const { config } = useConfig()
  const { id, data } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { language } = useAdminWords()
  const [missing, setMissing] = useState<Missing[] | null>(null)
  const url = to && `${config.routes.api}/enquiries/${id}/missing?to=${to}&locale=${language}`

  useEffect(() => {
    if (!url) return
    const request = new AbortController()
    fetch(url, { credentials: 'include', signal: request.signal })
      .then(async (response) => {
        const { errors } = (await response.json()) as { errors: Missing[] }
        setMissing(response.ok ? errors : null)
      })
      // A question that was overtaken, or not answered, leaves the list as it is.
      .catch(() => undefined)
    return () => request.abort()
  }, [url, data?.updatedAt, mostRecentUpdate])

  return url ? missing : null
}
