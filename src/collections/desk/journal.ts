import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { lastErrorField } from '@/collections/fields/lastErrorField'
import { moment } from '@/collections/fields/moment'
import { searchField } from '@/collections/fields/searchField'
import { releaseQuarantined } from '@/endpoints/releaseQuarantined'
import { answerSearch } from '@/hooks/search/answerSearch'
import { journalStateWords } from '@/i18n/deskWords'
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
    components: { edit: { beforeDocumentControls: ['@/admin/actions/Release#Release'] } },
    defaultColumns: ['reference', 'channel', 'state', 'receivedAt', 'enquiry'],
    listSearchableFields: ['search'],
    description: label(
      'Raw submissions as they arrived. A quarantined one can be released if a person wrote it.',
      '접수된 원본입니다. 격리된 항목이 실제 문의라면 격리를 해제할 수 있습니다.',
    ),
  },
  access: accessFor('journal'),
  defaultSort: '-receivedAt',
  endpoints: [releaseQuarantined],
  indexes: [{ fields: ['state', 'receivedAt'] }],
  hooks: { beforeOperation: [answerSearch('journal')] },
  fields: [
    searchField(label('Reference or words of the enquiry', '접수 번호 또는 문의의 단어')),
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
    {
      name: 'channel',
      type: 'text',
      required: true,
      index: true,
      label: label('Channel', '접수 경로'),
      admin: { components: { Cell: '@/admin/cells/WordCell#WordCell' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: label('State', '상태'),
      options: options(journalStateWords),
      admin: { components: { Cell: '@/admin/cells/StateCell#StateCell' } },
    },
    moment('receivedAt', label('Received at', '접수 일시'), { required: true, index: true }),
    moment('respondBy', label('Respond by', '답변 기한'), { required: true }),
    {
      name: 'submission',
      type: 'json',
      required: true,
      label: label('Submission', '접수 내용'),
      admin: { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } },
    },
    {
      name: 'origin',
      type: 'json',
      label: label('Opened from', '문의를 연 위치'),
      admin: { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } },
    },
    { name: 'attempts', type: 'number', required: true, label: label('Attempts', '시도 횟수') },
    moment('nextAttemptAt', label('Next attempt', '다음 시도')),
    lastErrorField,
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      index: true,
      label: label('Enquiry', '문의'),
    },
  ],
}
