import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { env } from '@/env'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

import { requireVisibleEnquiry } from './hooks/requireVisibleEnquiry'

/** Files of an enquiry: private, and always a download, never shown from our own origin. */
export const attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: label('Attachment', '첨부파일'), plural: label('Attachments', '첨부파일') },
  admin: {
    group: groups.desk,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'enquiry', 'mimeType', 'filesize', 'createdAt'],
    listSearchableFields: ['filename', 'description'],
    description: label('Private files of enquiries.', '문의에 딸린 비공개 파일입니다.'),
  },
  access: accessFor('attachments'),
  defaultSort: '-createdAt',
  endpoints: trashEndpoints('attachments'),
  hooks: { beforeOperation: [guardPurge('attachments')], beforeValidate: [requireVisibleEnquiry] },
  trash: true,
  upload: {
    staticDir: path.join(env.DATA_DIR, 'attachments'),
    allowRestrictedFileTypes: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  fields: [
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      required: true,
      index: true,
      label: label('Enquiry', '문의'),
    },
    { name: 'description', type: 'text', maxLength: 200, label: label('Description', '설명') },
  ],
}
