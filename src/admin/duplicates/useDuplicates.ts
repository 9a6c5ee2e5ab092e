'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { askApi } from './askApi'
import type { Duplicate } from './duplicate'

/** The possible duplicates of the open record; none for those who do not decide on them. */
export function useDuplicates() {
  const { config } = useConfig()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { language } = useAdminWords()
  const [duplicates, setDuplicates] = useState<Duplicate[]>([])
  const url = id && `${config.routes.api}/${collectionSlug}/${id}/duplicates?locale=${language}`

  useEffect(() => {
    if (!url) return
    let isCurrent = true
    askApi<{ docs: Duplicate[] }>(url)
      .then(({ docs }) => isCurrent && setDuplicates(docs))
      // Not the desk's: nothing to decide.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [url, data?.updatedAt])

  const remove = (suggestion: string) =>
    setDuplicates((all) => all.filter((duplicate) => duplicate.suggestion !== suggestion))
  return { duplicates, remove }
}
