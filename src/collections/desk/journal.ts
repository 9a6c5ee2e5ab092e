import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { releaseQuarantined } from '@/endpoints/releaseQuarantined'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

/** What came in by the front door, word for word, kept until and after it became an enquiry. */
export const journal: CollectionConfig = {
  slug: 'journal',
  labels: { singular: label('Journal entry', '접수 원본'), plural: label('Journal', '접수 원본') },
  admin: {
    group: groups.settings,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'channel', 'state', 'receivedAt', 'attempts'],
    description: label(
      'Raw submissions as they arrived. Quarantined ones can be released by POST /api/journal/:id/release.',
      '접수된 원본입니다. 격리된 항목은 POST /api/journal/:id/release로 해제할 수 있습니다.',
    ),
  },
  access: accessFor('journal'),
  endpoints: [releaseQuarantined],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'bodyDigest', type: 'text', required: true, hidden: true },
    {
      name: 'reference',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Reference', '접수 번호'),
    },
    { name: 'channel', type: 'text', required: true, label: label('Channel', '접수 경로') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('State', '상태'),
      options: options({
        pending: label('Waiting', '대기'),
        processed: label('Processed', '처리 완료'),
        quarantined: label('Quarantined', '격리'),
      }),
    },
    {
      name: 'receivedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Received at', '접수 일시'),
    },
    { name: 'respondBy', type: 'date', required: true, label: label('Respond by', '답변 기한') },
    { name: 'submission', type: 'json', required: true, label: label('Submission', '접수 내용') },
    { name: 'origin', type: 'json', label: label('Opened from', '문의를 연 위치') },
    { name: 'attempts', type: 'number', required: true, label: label('Attempts', '시도 횟수') },
    { name: 'nextAttemptAt', type: 'date', index: true, label: label('Next attempt', '다음 시도') },
    { name: 'lastError', type: 'text', label: label('Last error', '최근 오류') },
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      index: true,
      label: label('Enquiry', '문의'),
    },
  ],
}
