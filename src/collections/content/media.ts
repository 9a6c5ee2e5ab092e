import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { localizedText } from '@/collections/fields/localizedText'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { env } from '@/env'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Media', '미디어'), plural: label('Media', '미디어') },
  admin: {
    group: groups.content,
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt'],
    description: label(
      'Pictures and PDF files. What is uploaded here is public at once.',
      '이미지와 PDF 파일입니다. 올린 파일은 바로 공개됩니다.',
    ),
  },
  access: accessFor('media'),
  endpoints: trashEndpoints('media'),
  hooks: { beforeOperation: [guardPurge('media')] },
  trash: true,
  upload: {
    staticDir: path.join(env.DATA_DIR, 'media'),
    // No SVG: it can carry scripts and would be served from our own origin.
    mimeTypes: [
      'image/avif',
      'image/gif',
      'image/jpeg',
      'image/png',
      'image/webp',
      'application/pdf',
    ],
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240 },
      { name: 'card', width: 768, height: 432 },
      { name: 'wide', width: 1600, withoutEnlargement: true },
    ],
  },
  fields: [
    localizedText('alt', label('Alternative text', '대체 텍스트'), {
      required: true,
      admin: {
        description: label(
          'What the picture shows, for those who cannot see it.',
          '이미지를 볼 수 없는 사람에게 읽어 줄 설명입니다.',
        ),
      },
    }),
    localizedText('credit', label('Credit', '저작권 표시')),
  ],
}
