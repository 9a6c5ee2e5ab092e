import type { UploadField } from 'payload'

import { label } from '@/i18n/label'

/** The picture of a record, from the media library. */
export const imageField = (): UploadField => ({
  name: 'image',
  type: 'upload',
  label: label('Picture', '이미지'),
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'image' } },
})
