'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'

import type { Attachment } from '@/payload-types'

import { StoredFile } from './StoredFile'

/** Where a new attachment takes its file, and a stored one gives it. */
export function AttachmentFile() {
  const { id, data, initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  if (id && data) return <StoredFile attachment={data as Attachment} />
  const { upload } = getEntityConfig({ collectionSlug: 'attachments' })
  return <Upload collectionSlug="attachments" initialState={initialState} uploadConfig={upload} />
}
