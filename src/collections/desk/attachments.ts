import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { searchField } from '@/collections/fields/searchField'
import { trashedAtField } from '@/collections/fields/trashedAtField'
import { serveAttachment } from '@/endpoints/serveAttachment'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { attachmentsDirectory } from '@/files/attachmentsDirectory'
import { guardPurge } from '@/hooks/guardPurge'
import { answerSearch } from '@/hooks/search/answerSearch'
import { keepSearchable } from '@/hooks/search/keepSearchable'
import { attachmentStateWords } from '@/i18n/attachmentWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

import { requireEnquiry } from './hooks/requireEnquiry'
import { requireAnswerableEnquiry } from './hooks/requireAnswerableEnquiry'
import { storeFile } from './hooks/storeFile'
import { takeFile } from './hooks/takeFile'

type Closed = Parameters<typeof closedField<'attachments'>>[1]
type Options = { type?: Field['type']; admin?: { Cell: string }; [option: string]: unknown }

/** What the product finds out about a file, and nobody writes; the panel of the file shows it. */
const fact = (name: Closed, { admin, ...options }: Options): Field =>
  ({
    name,
    type: 'text',
    access: closedField('attachments', name),
    admin: { components: { Field: '@/admin/fields/ShownElsewhere#ShownElsewhere', ...admin } },
    ...options,
  }) as Field

/**
 * Files of enquiries: private, and always a download, never shown from our own origin. The content
 * lies under a name that says nothing, in the field `filename`; `name` is what people call the file.
 */
export const attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: label('Attachment', '첨부파일'), plural: label('Attachments', '첨부파일') },
  admin: {
    group: groups.desk,
    useAsTitle: 'name',
    components: { edit: { Upload: '@/admin/attachments/AttachmentFile#AttachmentFile' } },
    defaultColumns: ['name', 'state', 'filesize', 'mimeType', 'enquiry', 'createdAt'],
    listSearchableFields: ['search'],
    description: label(
      'Private files of enquiries. Their type is told by their content.',
      '문의에 딸린 비공개 파일입니다. 형식은 내용으로 판별합니다.',
    ),
  },
  access: accessFor('attachments'),
  defaultSort: '-createdAt',
  endpoints: trashEndpoints('attachments'),
  hooks: {
    beforeOperation: [guardPurge('attachments'), answerSearch('attachments', 'name'), takeFile],
    beforeValidate: [requireAnswerableEnquiry],
    beforeChange: [storeFile],
    afterChange: [keepSearchable('attachments', 'name', 'description')],
  },
  indexes: [{ fields: ['deletedAt', 'createdAt'] }],
  trash: true,
  upload: {
    staticDir: attachmentsDirectory,
    // `storeFile` keeps the content, and `serveAttachment` gives it out.
    disableLocalStorage: true,
    handlers: [serveAttachment],
    crop: false,
    displayPreview: false,
    focalPoint: false,
    pasteURL: false,
  },
  fields: [
    trashedAtField,
    searchField(label('Name of the file or words of the enquiry', '파일 이름 또는 문의의 단어')),
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      index: true,
      validate: requireEnquiry,
      label: label('Enquiry', '문의'),
    },
    { name: 'description', type: 'text', maxLength: 200, label: label('Description', '설명') },
    fact('name', { required: true, index: true, label: label('Name', '이름') }),
    fact('state', {
      type: 'select',
      required: true,
      index: true,
      label: label('State', '상태'),
      options: options(attachmentStateWords),
      admin: { Cell: '@/admin/cells/StateCell#StateCell' },
    }),
    fact('filename', { label: label('Stored as', '저장 이름') }),
    fact('mimeType', { index: true, label: label('Type by content', '내용으로 판별한 형식') }),
    fact('filesize', {
      type: 'number',
      index: true,
      label: label('Size', '크기'),
      admin: { Cell: '@/admin/cells/SizeCell#SizeCell' },
    }),
    fact('url', { label: label('Address', '주소') }),
    fact('sha256', { label: label('SHA-256', 'SHA-256') }),
    fact('signature', { label: label('Found by the scan', '검사에서 발견된 위협') }),
    fact('scanAttempts', {
      type: 'number',
      defaultValue: 0,
      label: label('Attempts to scan', '검사 시도 횟수'),
    }),
    fact('nextScanAt', { type: 'date', index: true, label: label('Next scan', '다음 검사') }),
    fact('scannedAt', { type: 'date', label: label('Scanned at', '검사 일시') }),
    fact('scanError', {
      label: label('Why the scan is late', '검사가 지연된 이유'),
      admin: { Cell: '@/admin/cells/ScanErrorCell#ScanErrorCell' },
    }),
  ],
}
