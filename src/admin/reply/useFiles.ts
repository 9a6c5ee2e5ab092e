'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import type { Attachment } from '@/payload-types'

type File = Pick<Attachment, 'id' | 'name' | 'state'>

/** The files of an enquiry, newest first. */
export function useFiles(enquiry: string) {
  const { config } = useConfig()
  const [files, setFiles] = useState<File[]>([])
  const { api } = config.routes

  useEffect(() => {
    const query = `depth=0&limit=100&where[enquiry][equals]=${encodeURIComponent(enquiry)}`
    askApi<{ docs: File[] }>(`${api}/attachments?${query}`)
      .then(({ docs }) => setFiles(docs))
      // Then a reply goes without any.
      .catch(() => undefined)
  }, [api, enquiry])

  return { files, add: (file: File) => setFiles((known) => [file, ...known]) }
}
