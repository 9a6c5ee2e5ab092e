'use client'

import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { readTimeline } from './readTimeline'
import type { TimelineRecords } from './timelineEntry'

/** The records of the open enquiry's history; read again whenever something was saved. */
export function useTimeline(): { records: null | TimelineRecords; failed: boolean } {
  const { config } = useConfig()
  const { id, data } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [records, setRecords] = useState<null | TimelineRecords>(null)
  const [failed, setFailed] = useState(false)
  const { api } = config.routes

  useEffect(() => {
    if (!id) return
    const { abort, signal } = abortable()
    readTimeline({ api, enquiry: String(id), signal })
      .then((read) => {
        setRecords(read)
        setFailed(false)
      })
      .catch(() => setFailed(!signal.aborted))
    return abort
  }, [api, id, data?.updatedAt, mostRecentUpdate])

  return { records, failed }
}

function abortable() {
  const controller = new AbortController()
  return { abort: () => controller.abort(), signal: controller.signal }
}
